// Finds a neighbourhood by name, for those who know where they want to look and for the keyboard.
import { memo } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Icon } from '../ui/icon.tsx';
import type { AreaFacts } from './area-facts.ts';
import './picker.css';

interface Props {
  areas: readonly AreaFacts[];
  selectedCode: string | null;
  onSelect(code: string | null): void;
}

/** Rests while a slider moves: a list of a hundred names is dear to build. */
export const AreaPicker = memo(function AreaPicker({ areas, selectedCode, onSelect }: Props) {
  const t = useTranslations('coverage');
  return (
    <ComboBox
      className="picker"
      menuTrigger="focus"
      allowsEmptyCollection
      value={selectedCode}
      onChange={(code) => onSelect(code === null ? null : String(code))}
    >
      <Label>{t('pickArea')}</Label>
      <div className="picker__field">
        <Icon name="search" />
        <Input placeholder={t('pickAreaPlaceholder')} />
        <Button className="picker__open">
          <Icon name="chevron" />
        </Button>
      </div>
      <Popover className="picker__popover">
        <ListBox
          className="picker__list"
          renderEmptyState={() => <p className="picker__none">{t('pickAreaNone')}</p>}
        >
          {areas.map(({ code, name, districtName }) => (
            <ListBoxItem key={code} id={code} textValue={name} className="picker__item">
              <span>{name}</span>
              {districtName && districtName !== name && <span className="soft small">{districtName}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
});
