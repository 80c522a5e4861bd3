// Finds a municipality of the country by name.
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import './picker.css';

const none: never[] = [];

export function MunicipalityPicker({ selectedCode }: { selectedCode: string | null }) {
  const t = useTranslations('coverage');
  const changeCoverage = useStore((state) => state.changeCoverage);
  const municipalities = useStore(({ municipalities: all }) => (all.status === 'ready' ? all.data : none));
  return (
    <ComboBox
      className="picker"
      menuTrigger="focus"
      allowsEmptyCollection
      value={selectedCode}
      onChange={(code) =>
        changeCoverage({
          municipalityCode: code === null ? null : String(code),
          areaCode: null,
          placeId: null,
        })
      }
    >
      <Label>{t('pickMunicipality')}</Label>
      <div className="picker__field">
        <Icon name="search" />
        <Input placeholder={t('pickMunicipalityPlaceholder')} />
        <Button className="picker__open">
          <Icon name="chevron" />
        </Button>
      </div>
      <Popover className="picker__popover">
        <ListBox
          className="picker__list"
          items={municipalities}
          renderEmptyState={() => <p className="picker__none">{t('pickMunicipalityNone')}</p>}
        >
          {({ code, name }) => (
            <ListBoxItem id={code} textValue={name} className="picker__item">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
