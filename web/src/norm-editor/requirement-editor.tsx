// One requirement as it is being written: its title, the sentence with controls in it, and at once what it means.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Norm, Requirement } from '../../../server/contract/norm.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import { AreasBar } from '../coverage/areas-bar.tsx';
import { PeopleBar } from '../coverage/people-bar.tsx';
import type { Picture } from '../coverage/picture.ts';
import { asItSays, BareSentence } from '../coverage/requirement-sentence.tsx';
import { RequirementSliders } from '../coverage/requirement-sliders.tsx';
import { usePlaceWords } from '../coverage/use-place-words.ts';
import { type Numbers, numbersOf, sameButNumbers, withNumbers } from '../store/requirement-numbers.ts';
import { useStore } from '../store/store.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { AddCondition, ConditionSlot } from './condition-slot.tsx';
import { withRequirement } from './draft-norm.ts';
import { NoteSlots } from './note-slots.tsx';
import { countedIn } from './places-editing.ts';
import { slotsOf } from './requirement-slots.tsx';
import { TextField } from './text-field.tsx';
import { type Editing, useRequirementEditing } from './use-draft.ts';

interface Props {
  requirement: Requirement;
  language: string;
  picture: Picture;
  areas: readonly AreaFacts[];
  /** What was agreed before, for the marks on the sliders. */
  former: Norm | null;
  /** Why the server could not judge it, in its own words. */
  refusal: string | null;
  isNew: boolean;
  actions: React.ReactNode;
}

export function RequirementEditor(props: Props) {
  const { requirement, language, refusal, isNew, actions } = props;
  const t = useTranslations('normEditor');
  const editing = useRequirementEditing(requirement);
  const tried = useStore((state) => state.coverage.tried[requirement.id]);
  const heading = `requirement-${requirement.id}`;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isNew) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.querySelector('textarea')?.focus();
  }, [isNew]);
  const shown = tried ? withNumbers(requirement, tried) : requirement;
  return (
    <article className="requirement-card requirement-editor" aria-labelledby={heading} ref={card}>
      <div className="visually-hidden">
        <Heading level={3} id={heading} lang={language}>
          {requirement.title}
        </Heading>
      </div>
      <TextField
        label={t('requirementTitle')}
        hidesLabel
        wraps
        lang={language}
        value={requirement.title}
        mostLetters={200}
        emptyFault={t('fault.noTitle')}
        onChange={(title) => editing.change({ ...requirement, title })}
      />
      <div className="requirement-editor__sentence">
        <BareSentence {...asItSays(shown)} slots={slotsOf(editing)} />
      </div>
      <Conditions editing={editing} />
      <NoteSlots editing={editing} />
      {refusal && (
        <div className="requirement-editor__refusal" role="alert">
          <p>{t('refused')}</p>
          <p className="small" lang="en">
            {refusal}
          </p>
        </div>
      )}
      <Outcome {...props} />
      {actions}
    </article>
  );
}

/** Where there is more than one, in a list; the only one stands in the sentence itself. */
function Conditions({ editing }: { editing: Editing<Requirement> }) {
  const t = useTranslations('requirement');
  const words = usePlaceWords();
  const { conditions } = words.parts(editing.value.places, countedIn(editing.value));
  return (
    <div className="requirement-editor__conditions">
      {conditions.length > 1 && (
        <div className="requirement-card__conditions">
          {t('onlyPlaces')}
          <ul>
            {conditions.map((condition) => (
              <li key={`${condition.of} ${condition.index}`}>
                <ConditionSlot editing={editing} condition={condition} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <AddCondition editing={editing} />
    </div>
  );
}

/** By the newest figures there are; while those of another wording are in sight, they are dimmed. */
function Outcome({ requirement, picture, areas, former }: Props) {
  const t = useTranslations('normEditor');
  const index = picture.parts.findIndex((part) => part.requirement.id === requirement.id);
  const part = picture.parts[index];
  const trial = useNumbersOfDraft(requirement);
  if (part === undefined || part.requirement.form !== requirement.form)
    return <Skeleton count={2} blockSize="3rem" />;
  const total = picture.judgement.totals[index];
  const isBehind = !sameButNumbers(part.requirement, requirement);
  return (
    <div className="requirement-editor__outcome" data-behind={isBehind} aria-busy={isBehind} inert={isBehind}>
      <p className="visually-hidden">{t('outcome')}</p>
      <RequirementSliders part={part} marks={marksOf(requirement, former)} {...trial} />
      {total.form === 'reach' ? (
        <PeopleBar group={requirement.form === 'reach' ? requirement.group : 'everyone'} total={total} />
      ) : (
        <AreasBar total={total} areas={areas} />
      )}
    </div>
  );
}

/** A slider writes the number that it comes to rest on: in a proposal of one's own there is nothing else to go back to. */
function useNumbersOfDraft({ id }: Requirement) {
  const tryNumbers = useStore((state) => state.tryNumbers);
  const moveCase = useStore((state) => state.moveCase);
  const restCase = useStore((state) => state.restCase);
  return {
    onChange: (numbers: Numbers) => tryNumbers(id, numbers),
    onRest: (numbers: Numbers) => {
      const { draft } = useStore.getState().coverage;
      const requirement = draft?.requirements.find((one) => one.id === id);
      if (draft && requirement)
        moveCase({ draft: withRequirement(draft, withNumbers(requirement, numbers)), tried: {} });
      restCase();
    },
  };
}

/** The numbers of the agreed version, where it asks the same thing in the same unit. */
function marksOf(requirement: Requirement, former: Norm | null): Numbers | null {
  const before = former?.requirements.find(({ id }) => id === requirement.id);
  if (before === undefined || before.form !== requirement.form) return null;
  const unitOf = (one: Requirement) => ('within' in one ? one.within.unit : null);
  const supplyIn = (one: Requirement) => ('of' in one ? one.of : null);
  const isAlike = unitOf(before) === unitOf(requirement) && supplyIn(before) === supplyIn(requirement);
  return isAlike ? numbersOf(before) : null;
}
