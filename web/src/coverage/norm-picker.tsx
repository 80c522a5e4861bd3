// Chooses between the agreement and the proposals that stand beside it.
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import './picker.css';

interface Props {
  norms: readonly Norm[];
  selected: Norm;
}

export function NormPicker({ norms, selected }: Props) {
  const t = useTranslations('coverage');
  const changeCase = useStore((state) => state.changeCase);
  return (
    <Select
      className="picker"
      value={selected.id}
      onChange={(id) => changeCase({ normId: String(id), draft: null, tried: {} })}
    >
      <Label>{t('pickNorm')}</Label>
      <Button className="picker__button">
        <SelectValue />
        <Icon name="chevron" />
      </Button>
      <Popover className="picker__popover">
        <ListBox className="picker__list">
          {norms.map((norm) => (
            <ListBoxItem key={norm.id} id={norm.id} textValue={norm.title} className="picker__item">
              <span lang={norm.language}>{norm.title}</span>
              <span className="nl-data-badge" data-status={norm.status}>
                {t(`status.${norm.status}`)}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
