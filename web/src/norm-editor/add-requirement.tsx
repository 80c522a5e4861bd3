// Adds a requirement: four example sentences, of which one chooses the form that says what one means.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import type { Norm, Requirement } from '../../../server/contract/norm.ts';
import { asItSays, BareSentence, readSlots } from '../coverage/requirement-sentence.tsx';
import { Icon } from '../ui/icon.tsx';
import { mostRequirements, withAdded } from './draft-norm.ts';
import { exampleOf, forms } from './example-requirements.ts';
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
          <ul>
            {forms.map((form) => {
              const example = exampleOf(form, t(`forms.${form}`));
              return (
                <li key={form}>
                  <button type="button" onClick={() => add(example)}>
                    <Icon name="plus" />
                    <span>
                      <BareSentence {...asItSays(example)} slots={readSlots} />
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
