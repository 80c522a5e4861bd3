// A row of choices that can be on or off; on a narrow screen it scrolls sideways.
import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './chip-group.css';

interface Chip<Id extends string> {
  id: Id;
  label: ReactNode;
  /** How many things choosing this gives. */
  count?: number;
}

interface ChipGroupProps<Id extends string> {
  /** Says what is being chosen. */
  label: string;
  chips: Chip<Id>[];
  chosen: Id[];
  multiple: boolean;
  /** Over more lines, instead of one that scrolls. */
  wrap?: boolean;
  onChange: (chosen: Id[]) => void;
}

export function ChipGroup<Id extends string>({
  label,
  chips,
  chosen,
  multiple,
  wrap = false,
  onChange,
}: ChipGroupProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={`chip-group${wrap ? ' chip-group--wrap' : ''}`}
      selectionMode={multiple ? 'multiple' : 'single'}
      selectedKeys={chosen}
      onSelectionChange={(keys) => onChange([...keys] as Id[])}
    >
      {chips.map((chip) => (
        <ToggleButton key={chip.id} id={chip.id} className="chip" data-choice={chip.id}>
          {chip.label}
          {chip.count !== undefined && <span className="chip__count numbers">{chip.count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
