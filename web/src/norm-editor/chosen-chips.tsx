// Chips under a heading: one of a few, or as many as one likes.
import { ChipGroup } from '../ui/chip-group.tsx';

interface Props<Id extends string> {
  label: string;
  chips: readonly { id: Id; label: string }[];
}

/** Never back to none. `chosen`: `null` as long as it is none of them. */
export function OneChip<Id extends string>({
  label,
  chips,
  chosen,
  onChange,
}: Props<Id> & { chosen: Id | null; onChange(chosen: Id): void }) {
  return (
    <div className="field">
      <span className="field__label" aria-hidden="true">
        {label}
      </span>
      <ChipGroup
        label={label}
        multiple={false}
        wrap
        chips={[...chips]}
        chosen={chosen === null ? [] : [chosen]}
        onChange={([next]) => {
          if (next !== undefined && next !== chosen) onChange(next);
        }}
      />
    </div>
  );
}

/** `onChange`: in the order of the chips. */
export function ManyChips<Id extends string>({
  label,
  chips,
  chosen,
  onChange,
}: Props<Id> & { chosen: readonly Id[]; onChange(chosen: Id[]): void }) {
  return (
    <div className="field">
      <span className="field__label" aria-hidden="true">
        {label}
      </span>
      <ChipGroup
        label={label}
        multiple
        wrap
        chips={[...chips]}
        chosen={[...chosen]}
        onChange={(next) => onChange(chips.map(({ id }) => id).filter((id) => next.includes(id)))}
      />
    </div>
  );
}
