// A sentence of each form of requirement, of which one chooses the one that says what one means.
import { useTranslations } from 'use-intl';
import type { Requirement } from '../../../server/contract/norm.ts';
import { asItSays, BareSentence, readSlots } from '../coverage/requirement-sentence.tsx';
import { Icon } from '../ui/icon.tsx';
import { exampleOf, forms } from './example-requirements.ts';
import './norm-editor.css';

export function ExampleSentences({ onPick }: { onPick(example: Requirement): void }) {
  const t = useTranslations('normEditor');
  return (
    <ul className="example-sentences">
      {forms.map((form) => {
        const example = exampleOf(form, t(`forms.${form}`));
        return (
          <li key={form}>
            <button type="button" onClick={() => onPick(example)}>
              <Icon name="plus" />
              <span>
                <BareSentence {...asItSays(example)} slots={readSlots} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
