// A field in which one types a part of a name, and picks from a list of what has it.
import {
  Button,
  ComboBox,
  type ComboBoxProps,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { Icon } from './icon.tsx';
import './picker.css';

export interface Named {
  id: string;
  name: string;
  /** Where or what it is. */
  more?: string | null;
}

/** `defaultItems` are searched by name; `items` are shown as they are, for who searches otherwise. */
interface Props extends Omit<ComboBoxProps<Named>, 'children' | 'className' | 'value' | 'onChange'> {
  label: string;
  placeholder: string;
  /** Said when nothing has it. */
  none: string;
  chosenId: string | null;
  onChoose(id: string | null): void;
}

export function ComboField({ label, placeholder, none, chosenId, onChoose, ...more }: Props) {
  return (
    <ComboBox
      className="picker"
      menuTrigger="focus"
      allowsEmptyCollection
      value={chosenId}
      onChange={(id) => onChoose(id === null ? null : String(id))}
      {...more}
    >
      <Label>{label}</Label>
      <div className="picker__field">
        <Icon name="search" />
        <Input placeholder={placeholder} />
        <Button className="picker__open">
          <Icon name="chevron" />
        </Button>
      </div>
      <Popover className="picker__popover">
        <ListBox className="picker__list" renderEmptyState={() => <p className="picker__none">{none}</p>}>
          {({ id, name, more: where }: Named) => (
            <ListBoxItem id={id} textValue={name} className="picker__item">
              <span>{name}</span>
              {where && <span className="soft small">{where}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
