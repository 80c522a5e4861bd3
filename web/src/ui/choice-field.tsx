// A labelled field that opens a short list to choose one from.

import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from './icon.tsx';
import './picker.css';

interface Props<Id extends string> {
  label: string;
  /** `shown` instead of the bare words, where there is more to see. */
  options: readonly { id: Id; words: string; shown?: ReactNode }[];
  /** `null`: nothing is chosen yet. */
  chosen: Id | null;
  placeholder?: string;
  onChoose(id: Id): void;
}

export function ChoiceField<Id extends string>({ label, options, chosen, placeholder, onChoose }: Props<Id>) {
  return (
    <Select
      className="picker"
      value={chosen}
      placeholder={placeholder}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option) onChoose(option.id);
      }}
    >
      <Label>{label}</Label>
      <Button className="picker__button">
        <SelectValue />
        <Icon name="chevron" />
      </Button>
      <Popover className="picker__popover">
        <ListBox className="picker__list">
          {options.map(({ id, words, shown }) => (
            <ListBoxItem key={id} id={id} textValue={words} className="picker__item">
              {shown ?? words}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
