// Writes a proposal: the norm itself, and each requirement as a sentence with controls in it.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import type { Picture } from '../coverage/picture.ts';
import { useStore } from '../store/store.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { AddRequirement } from './add-requirement.tsx';
import { withMoved, withoutRequirement } from './draft-norm.ts';
import { FactsEditor } from './facts-editor.tsx';
import { FreezeNorm } from './freeze-norm.tsx';
import { OpenSlotContext } from './open-slot.ts';
import { refusalsOf } from './refusals.ts';
import { RequirementEditor } from './requirement-editor.tsx';
import { useDraft } from './use-draft.ts';
import './norm-editor.css';

interface Props {
  draft: Norm;
  picture: Picture;
  norms: readonly Norm[];
  areas: readonly AreaFacts[];
}

export function NormEditor({ draft, picture, norms, areas }: Props) {
  const t = useTranslations('normEditor');
  const refusal = useStore((state) => state.refusal);
  const [openSlot, setOpenSlot] = useState<string | null>(null);
  const [newId, setNewId] = useState<string | null>(null);
  // Only once: a card that a step forth brings back does not take the keyboard.
  useEffect(() => {
    if (newId !== null) setNewId(null);
  }, [newId]);
  const slots = useMemo(() => ({ openSlot, setOpenSlot }), [openSlot]);
  const former = norms.find(({ id, status }) => id === draft.id && status === 'agreed') ?? null;
  const refused = refusalsOf(refusal, draft);
  return (
    <OpenSlotContext value={slots}>
      <div className="norm-editor">
        <FactsEditor draft={draft} />
        {refused.other && (
          <div className="requirement-editor__refusal" role="alert">
            <p>{t('refusedWhole')}</p>
            <p className="small" lang="en">
              {refused.other}
            </p>
          </div>
        )}
        {draft.requirements.map((requirement) => (
          <RequirementEditor
            key={requirement.id}
            requirement={requirement}
            language={draft.language}
            picture={picture}
            areas={areas}
            former={former}
            refusal={refused.of.get(requirement.id) ?? null}
            isNew={requirement.id === newId}
            actions={<Actions draft={draft} id={requirement.id} title={requirement.title} />}
          />
        ))}
        <AddRequirement draft={draft} onAdded={setNewId} />
        <FreezeNorm draft={draft} />
      </div>
    </OpenSlotContext>
  );
}

/** Up, down and away. At the ends the buttons stay, so that the keyboard stays where it is. */
function Actions({ draft, id, title }: { draft: Norm; id: string; title: string }) {
  const t = useTranslations('normEditor');
  const { change } = useDraft();
  const group = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef<string | null>(null);
  const index = draft.requirements.findIndex((one) => one.id === id);
  const last = draft.requirements.length - 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that moves takes the focus off its buttons.
  useLayoutEffect(() => {
    if (pressed.current)
      group.current?.querySelector<HTMLElement>(`[data-action=${pressed.current}]`)?.focus();
    pressed.current = null;
  }, [index]);
  const button = (action: 'up' | 'down' | 'remove', icon: IconName, isIdle: boolean, run: () => void) => (
    <button
      type="button"
      className="icon-button"
      data-action={action}
      aria-disabled={isIdle}
      aria-label={t(action, { title })}
      title={t(action, { title })}
      onClick={() => {
        if (isIdle) return;
        pressed.current = action;
        run();
      }}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <fieldset className="requirement-editor__actions" ref={group}>
      <legend className="visually-hidden">{t('actions', { title })}</legend>
      {button('up', 'up', index === 0, () => change((norm) => withMoved(norm, id, -1)))}
      {button('down', 'chevron', index === last, () => change((norm) => withMoved(norm, id, 1)))}
      {button('remove', 'trash', last === 0, () => {
        focusBeside(group.current);
        change((norm) => withoutRequirement(norm, id));
      })}
      {last === 0 && <span className="small soft">{t('onlyOne')}</span>}
    </fieldset>
  );
}

/** The card that goes gives the focus to its neighbour. */
function focusBeside(group: HTMLElement | null): void {
  const card = group?.closest('article');
  const beside = [card?.nextElementSibling, card?.previousElementSibling].find((one) =>
    one?.matches('article'),
  );
  beside?.querySelector('textarea')?.focus();
}
