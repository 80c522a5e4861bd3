// Chooses between the agreement, the proposals that stand beside it, and those that a visitor keeps or writes.
import { memo } from 'react';
import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { keptAs } from '../store/kept-norms-slice.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import '../ui/picker.css';

interface Props {
  norms: readonly Norm[];
  /** In this browser. */
  keptNorms?: readonly Norm[];
  /** Of the visitor's own; it may be one of the kept. */
  draft?: Norm | null;
  selected: Norm;
}

const none: readonly Norm[] = [];

export const NormPicker = memo(function NormPicker(props: Props) {
  const { norms, keptNorms = none, draft = null, selected } = props;
  const t = useTranslations('coverage');
  const changeCase = useStore((state) => state.changeCase);
  // The draft takes the place of the kept one that it goes on from.
  const kept = draft === null ? keptNorms : keptNorms.filter((one) => keptAs(one) !== keptAs(draft));
  const own = draft === null ? kept : [draft, ...kept];
  const idOf = (norm: Norm, isOwn: boolean) => (isOwn ? `own/${keptAs(norm)}` : norm.id);
  const items = (list: readonly Norm[], isOwn: boolean) =>
    list.map((norm) => <Item key={idOf(norm, isOwn)} id={idOf(norm, isOwn)} norm={norm} />);
  return (
    <Select
      className="picker"
      value={idOf(selected, draft !== null)}
      onChange={(id) => {
        const chosen = own.find((norm) => idOf(norm, true) === id);
        if (chosen === draft && draft !== null) return;
        changeCase(chosen ? { draft: chosen, tried: {} } : { normId: String(id), draft: null, tried: {} });
      }}
    >
      <Label>{t('pickNorm')}</Label>
      <Button className="picker__button">
        <SelectValue />
        <Icon name="chevron" />
      </Button>
      <Popover className="picker__popover">
        <ListBox className="picker__list">
          {own.length === 0 ? (
            items(norms, false)
          ) : (
            <>
              <ListBoxSection>
                <Header className="picker__header">{t('normsOfAll')}</Header>
                {items(norms, false)}
              </ListBoxSection>
              <ListBoxSection>
                <Header className="picker__header">{t('normsOfOwn')}</Header>
                {items(own, true)}
              </ListBoxSection>
            </>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
});

function Item({ id, norm }: { id: string; norm: Norm }) {
  const t = useTranslations('coverage');
  return (
    <ListBoxItem id={id} textValue={norm.title} className="picker__item">
      <span lang={norm.language}>{norm.title}</span>
      <span className="nl-data-badge" data-status={norm.status}>
        {t(`status.${norm.status}`)}
      </span>
      <span className="small soft">{t('versionOf', { version: norm.version })}</span>
    </ListBoxItem>
  );
}
