// What must hold of a place, as words that open the controls for it; and the list of what more one can ask.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { PlaceFilter, Requirement } from '../../../server/contract/norm.ts';
import type { Condition } from '../coverage/use-place-words.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { useOpenSlot } from './open-slot.ts';
import { windowPresets } from './open-windows.ts';
import { placesOf } from './places-editing.ts';
import { Slot } from './slot.tsx';
import type { Editing } from './use-draft.ts';

type ConditionOf = Condition['of'];

/** Without one of its conditions. */
export function withoutCondition(
  places: PlaceFilter,
  { of, index }: Pick<Condition, 'of' | 'index'>,
): PlaceFilter {
  if (of === 'open') return { ...places, open: places.open?.filter((_, w) => w !== index) };
  return { ...places, [of]: undefined };
}

const slotId = ({ id }: Requirement, of: string | number, index: number): string => `${id} ${of} ${index}`;

interface ConditionSlotProps {
  editing: Editing<Requirement>;
  condition: Condition;
}

export function ConditionSlot({ editing, condition }: ConditionSlotProps) {
  const t = useTranslations('normEditor');
  const places = placesOf(editing);
  const { of, index, words } = condition;
  const { openSlot, setOpenSlot } = useOpenSlot();
  const id = slotId(editing.value, of, index);
  const setOpen = (isOpen: boolean) => setOpenSlot(isOpen ? id : null);
  return (
    <Slot name={t(`conditions.${of}`)} words={words} isOpen={openSlot === id} onOpenChange={setOpen}>
      <ConditionFields editing={places} condition={condition} />
      <div>
        <Button
          className="quiet-button"
          onPress={() => {
            setOpen(false);
            places.change(withoutCondition(places.value, condition));
          }}
        >
          <Icon name="trash" /> {t('removeCondition')}
        </Button>
      </div>
    </Slot>
  );
}

/** See the schema of a place filter. */
const mostWindows = 10;

/** Each once, but for windows of the week. */
export function AddCondition({ editing }: { editing: Editing<Requirement> }) {
  const t = useTranslations('normEditor');
  const catalogue = useStore((state) => state.catalogue);
  const { setOpenSlot } = useOpenSlot();
  const { value: places, change } = placesOf(editing);
  const [activity] = catalogue.status === 'ready' ? catalogue.data.activities : [];
  const { open = [] } = places;
  const additions: [ConditionOf, PlaceFilter | null][] = [
    ['open', open.length < mostWindows ? { ...places, open: [...open, windowPresets[0].window] } : null],
    ['weeklyHours', places.weeklyHours ? null : { ...places, weeklyHours: { atLeast: 15 } }],
    ['activities', places.activities || !activity ? null : { ...places, activities: [activity] }],
    ['wheelchair', places.wheelchair ? null : { ...places, wheelchair: 'yes' }],
    ['freeOfCharge', places.freeOfCharge ? null : { ...places, freeOfCharge: true }],
  ];
  const possible = additions.filter(
    (addition): addition is [ConditionOf, PlaceFilter] => addition[1] !== null,
  );
  if (possible.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="quiet-button">
        <Icon name="plus" /> {t('addCondition')}
      </Button>
      <Popover className="picker__popover choice-slot__list" placement="bottom start">
        <Menu
          className="picker__list"
          onAction={(key) => {
            const added = possible.find(([of]) => of === key);
            if (!added) return;
            change(added[1]);
            // What is free has nothing to fill in.
            if (key !== 'freeOfCharge')
              setOpenSlot(slotId(editing.value, key, key === 'open' ? open.length : 0));
          }}
        >
          {possible.map(([of]) => (
            <MenuItem key={of} id={of} className="picker__item">
              {t(`conditions.${of}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
