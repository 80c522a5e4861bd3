// A labelled field that opens a short list to choose one from.
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from '../ui/icon.tsx';
import '../coverage/picker.css';

interface Props<Id extends string> {
  label: string;
  options: readonly { id: Id; words: string }[];
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
          {options.map(({ id, words }) => (
            <ListBoxItem key={id} id={id} textValue={words} className="picker__item">
              {words}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
