// Finds a neighbourhood by name, for those who know where they want to look and for the keyboard.
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import { Icon } from '../ui/icon.tsx';
import type { AreaFacts } from './area-facts.ts';
import { VerdictSign } from './verdict-sign.tsx';
import './picker.css';

interface Props {
  areas: readonly AreaFacts[];
  verdictOf(code: string): Verdict;
  selectedCode: string | null;
  onSelect(code: string | null): void;
}

export function AreaPicker({ areas, verdictOf, selectedCode, onSelect }: Props) {
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
          {areas.map(({ code, name, districtName }) => {
            const verdict = verdictOf(code);
            return (
              <ListBoxItem key={code} id={code} textValue={name} className="picker__item">
                <VerdictSign verdict={verdict} />
                <span>{name}</span>
                {districtName && districtName !== name && <span className="soft small">{districtName}</span>}
                <span className="visually-hidden">{t(`verdict.${verdict}`)}</span>
              </ListBoxItem>
            );
          })}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
