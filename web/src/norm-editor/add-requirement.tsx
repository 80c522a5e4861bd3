// Adds a requirement: four example sentences, of which one chooses the form that says what one means.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import type { Norm, Requirement } from '../../../server/contract/norm.ts';
import { mostRequirements, withAdded } from './draft-norm.ts';
import { ExampleSentences } from './example-sentences.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  draft: Norm;
  onAdded(id: string): void;
}

export function AddRequirement({ draft, onAdded }: Props) {
  const t = useTranslations('normEditor');
  const { change } = useDraft();
  const add = (example: Requirement) => {
    const { norm, id } = withAdded(draft, example);
    change(() => norm);
    onAdded(id);
  };
  return (
    <section className="add-requirement">
      <Heading level={3}>{t('addRequirement')}</Heading>
      {draft.requirements.length >= mostRequirements ? (
        <p>{t('fullNorm', { most: mostRequirements })}</p>
      ) : (
        <>
          <p className="small soft">{t('addHint')}</p>
          <ExampleSentences onPick={add} />
        </>
      )}
    </section>
  );
}
