// A field in which one types a part of a name and picks from what is found; after that it is empty again.
import { memo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Icon } from '../ui/icon.tsx';
import '../coverage/picker.css';

export interface Found {
  id: string;
  name: string;
  /** Where or what it is. */
  more: string;
}

interface Props {
  label: string;
  placeholder: string;
  none: string;
  items: readonly Found[];
  onPick(id: string): void;
}

/** So many are shown: more would be slow to draw, and typing a letter more finds the rest. */
const mostShown = 80;

export const FindField = memo(function FindField({ label, placeholder, none, items, onPick }: Props) {
  const [text, setText] = useState('');
  const [picks, setPicks] = useState(0);
  const wanted = text.trim().toLowerCase();
  const found = items.filter(({ name, more }) => `${name} ${more}`.toLowerCase().includes(wanted));
  return (
    <ComboBox
      // Made anew for each pick: emptied while it has the focus, it would open its list again. The focus is for what was picked.
      key={picks}
      className="picker"
      menuTrigger="focus"
      allowsEmptyCollection
      items={found.slice(0, mostShown)}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(id) => {
        if (id === null) return;
        setText('');
        setPicks(picks + 1);
        onPick(String(id));
      }}
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
          {({ id, name, more }: Found) => (
            <ListBoxItem key={id} id={id} textValue={name} className="picker__item">
              <span>{name}</span>
              {more && <span className="soft small">{more}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
});
