// A field that finds a place or a spot by a part of its name; after a pick it is empty again.
import { memo, useState } from 'react';
import { ComboField, type Named } from '../ui/combo-field.tsx';

interface Props {
  label: string;
  placeholder: string;
  none: string;
  items: readonly Named[];
  onPick(id: string): void;
}

/** So many are shown: more would be slow to draw, and typing a letter more finds the rest. */
const mostShown = 80;

export const FindField = memo(function FindField({ items, onPick, ...words }: Props) {
  const [text, setText] = useState('');
  const [picks, setPicks] = useState(0);
  const wanted = text.trim().toLowerCase();
  const found = items.filter(({ name, more }) => `${name} ${more ?? ''}`.toLowerCase().includes(wanted));
  return (
    <ComboField
      // Made anew for each pick: emptied while it has the focus, it would open its list again. The focus is for what was picked.
      key={picks}
      {...words}
      items={found.slice(0, mostShown)}
      inputValue={text}
      onInputChange={setText}
      chosenId={null}
      onChoose={(id) => {
        if (id === null) return;
        setText('');
        setPicks(picks + 1);
        onPick(id);
      }}
    />
  );
});
