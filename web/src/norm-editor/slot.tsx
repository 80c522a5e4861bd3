// Words in a sentence that open a small window with the right control, or a list to choose from.
import type { ReactNode } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  Popover,
  Pressable,
  Select,
  SelectValue,
} from 'react-aria-components';
import '../ui/picker.css';
import './slot.css';

interface SlotProps {
  /** What the words are about, for who does not see the sentence around them. */
  name: string;
  words: ReactNode;
  children: ReactNode;
  /** Left out: the slot opens by itself when it is pressed. */
  isOpen?: boolean;
  onOpenChange?(isOpen: boolean): void;
}

export function Slot({ name, words, children, isOpen, onOpenChange }: SlotProps) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Pressable>
        {/* A button is a block of its own; this breaks over lines with the sentence. */}
        {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
        <span className="slot" role="button" tabIndex={0}>
          <span className="visually-hidden">{name}: </span>
          {words}
        </span>
      </Pressable>
      <Popover className="slot-window" placement="bottom start">
        <Dialog className="slot-window__inside" aria-label={name}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface ChoiceSlotProps<Id extends string> {
  name: string;
  words: ReactNode;
  choices: readonly { id: Id; label: string }[];
  chosen: Id;
  onChange(chosen: Id): void;
}

export function ChoiceSlot<Id extends string>({
  name,
  words,
  choices,
  chosen,
  onChange,
}: ChoiceSlotProps<Id>) {
  return (
    <Select
      className="choice-slot"
      aria-label={name}
      value={chosen}
      onChange={(id) => {
        const choice = choices.find((one) => one.id === id);
        if (choice && choice.id !== chosen) onChange(choice.id);
      }}
    >
      <Button className="slot">
        <SelectValue className="slot__value">{() => <>{words}</>}</SelectValue>
      </Button>
      <Popover className="picker__popover choice-slot__list" placement="bottom start">
        <ListBox className="picker__list">
          {choices.map(({ id, label }) => (
            <ListBoxItem key={id} id={id} textValue={label} className="picker__item">
              {label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
