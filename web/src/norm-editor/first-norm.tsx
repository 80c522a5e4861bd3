// Where a catalogue has no norm yet: the first sentence of a proposal, to begin with.
import { useTranslations } from 'use-intl';
import { municipalLanguage } from '../i18n/load-words.ts';
import { useStore } from '../store/store.ts';
import { EmptyNotice } from '../ui/empty-notice.tsx';
import { firstProposal } from './draft-norm.ts';
import { ExampleSentences } from './example-sentences.tsx';

export function FirstNorm() {
  const t = useTranslations('coverage');
  const own = useTranslations('normEditor');
  const language = municipalLanguage(useStore((state) => state.language));
  const changeCase = useStore((state) => state.changeCase);
  return (
    <EmptyNotice title={t('emptyTitle')}>
      <p>{t('empty')}</p>
      <p>{own('first')}</p>
      <ExampleSentences
        onPick={(example) => changeCase({ draft: firstProposal(own('firstTitle'), language, example) })}
      />
    </EmptyNotice>
  );
}
