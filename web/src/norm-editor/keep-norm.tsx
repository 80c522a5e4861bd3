// Keeps a norm in this browser, as a file or as a link, opens one again, and says in plain words where it is.
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { coverageLink } from '../coverage/use-coverage-url.ts';
import { keptAs, keptNormsKey } from '../store/kept-norms-slice.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { downloadNorm, openedNorm } from './norm-file.ts';
import { useFaultWords } from './use-fault-words.ts';
import './norm-editor.css';

/** What was done last, or why it could not be. */
type Said = { isFault: boolean; words: string } | null;

/** Rests while a number is tried. */
export const KeepNorm = memo(function KeepNorm({ norm }: { norm: Norm }) {
  const t = useTranslations('normEditor.keep');
  const id = useId();
  const keepNorm = useStore((state) => state.keepNorm);
  const [said, setSaid] = useState<Said>(null);
  const [link, setLink] = useState<string | null>(null);
  useKeptNorms();
  const keep = () => {
    const outcome = keepNorm(norm);
    setSaid({ isFault: outcome !== 'kept', words: t(outcome) });
  };
  const copy = async () => {
    const { coverage } = useStore.getState();
    const address = await coverageLink(coverage);
    try {
      await navigator.clipboard.writeText(address);
      setLink(null);
      setSaid({ isFault: false, words: t('copied') });
    } catch {
      // On a page without https, or where copying is forbidden, one copies it oneself.
      setLink(address);
      setSaid({ isFault: false, words: t('copyYourself') });
    }
  };
  return (
    <section className="keep-norm" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {t('title')}
      </Heading>
      <p className="small soft">{t('where')}</p>
      <div className="keep-norm__buttons">
        <Button purpose="secondary" onClick={keep}>
          {t('inBrowser')}
        </Button>
        <Button purpose="secondary" onClick={() => downloadNorm(norm)}>
          <Icon name="download" /> {t('asFile')}
        </Button>
        <Button purpose="secondary" onClick={() => void copy()}>
          <Icon name="share" /> {t('asLink')}
        </Button>
        <OpenFile onSaid={setSaid} />
      </div>
      <p role="status" className={said?.isFault ? 'keep-norm__fault' : 'keep-norm__said'}>
        {said?.words}
      </p>
      {link && <LinkToCopy link={link} />}
      <KeptNorms />
    </section>
  );
});

/** Also when another tab keeps or removes one. */
function useKeptNorms(): void {
  const loadKeptNorms = useStore((state) => state.loadKeptNorms);
  useEffect(() => {
    void loadKeptNorms();
    const onStorage = ({ key }: StorageEvent) => {
      if (key === keptNormsKey || key === null) void loadKeptNorms();
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [loadKeptNorms]);
}

function OpenFile({ onSaid }: { onSaid(said: Said): void }) {
  const t = useTranslations('normEditor.keep');
  const faultWords = useFaultWords();
  const input = useRef<HTMLInputElement>(null);
  const changeCase = useStore((state) => state.changeCase);
  const open = async (file: File) => {
    const opened = openedNorm(await file.text());
    if ('fault' in opened) {
      onSaid({ isFault: true, words: t('notOpened', { name: file.name, fault: faultWords(opened.fault) }) });
      return;
    }
    changeCase({ draft: opened.norm, tried: {} });
    onSaid({ isFault: false, words: t('opened', { name: file.name }) });
  };
  return (
    <>
      <Button purpose="secondary" onClick={() => input.current?.click()}>
        {t('open')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('open')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          // So that the same file can be chosen again when it has been mended.
          target.value = '';
        }}
      />
    </>
  );
}

function LinkToCopy({ link }: { link: string }) {
  const t = useTranslations('normEditor.keep');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('link')}</label>
      <input id={id} className="text-field" readOnly value={link} onFocus={({ target }) => target.select()} />
    </div>
  );
}

function KeptNorms() {
  const t = useTranslations('normEditor.keep');
  const coverage = useTranslations('coverage');
  const keptNorms = useStore((state) => state.keptNorms);
  const forgetNorm = useStore((state) => state.forgetNorm);
  const changeCase = useStore((state) => state.changeCase);
  if (keptNorms.length === 0) return null;
  return (
    <>
      <Heading level={4}>{t('list')}</Heading>
      <ul className="keep-norm__list">
        {keptNorms.map((norm) => (
          <li key={keptAs(norm)}>
            <button
              type="button"
              className="keep-norm__open"
              onClick={() => changeCase({ draft: norm, tried: {} })}
            >
              <span lang={norm.language}>{norm.title}</span>{' '}
              <span className="small soft">
                {coverage('versionOf', { version: norm.version })}, {coverage(`status.${norm.status}`)}
              </span>
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={t('remove', { title: norm.title, version: norm.version })}
              title={t('remove', { title: norm.title, version: norm.version })}
              onClick={() => forgetNorm(norm)}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
