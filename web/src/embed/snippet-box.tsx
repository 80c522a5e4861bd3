// The piece of HTML to take along, with a button that copies it.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../ui/icon.tsx';

export function SnippetBox({ snippet }: { snippet: string }) {
  const t = useTranslations('embedMaker');
  const [said, say] = useState('');
  // What was copied is another piece by now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that is waited for
  useEffect(() => say(''), [snippet]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet);
      say(t('copied'));
    } catch {
      say(t('notCopied'));
    }
  };
  return (
    <section className="snippet-box" aria-labelledby="embed-snippet">
      <Heading level={2} id="embed-snippet">
        {t('snippet')}
      </Heading>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre className="snippet-box__text" dir="ltr" tabIndex={0}>
        <code>{snippet}</code>
      </pre>
      <button type="button" className="big-link big-link--main" onClick={() => void copy()}>
        <Icon name="link" />
        {t('copy')}
      </button>
      <p role="status" className="snippet-box__said small">
        {said}
      </p>
    </section>
  );
}
