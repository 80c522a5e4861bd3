// Where someone starts from, found by name: an address, a street, a postcode, a neighbourhood or a place.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSearchResults } from '../finder/use-search-results.ts';
import { withPostcode } from '../place/address-text.ts';
import { useStore } from '../store/store.ts';
import { ComboField } from '../ui/combo-field.tsx';

export function OriginField() {
  const t = useTranslations('route');
  const setTravelOrigin = useStore((state) => state.setTravelOrigin);
  const [typed, setTyped] = useState('');
  const { results } = useSearchResults(typed);
  const starts = results.flatMap(({ kind, id, title, subtitle, lonLat }) =>
    kind === 'what' || lonLat === null
      ? []
      : [{ id: `${kind} ${id}`, name: title, more: subtitle && withPostcode(subtitle), lonLat }],
  );
  return (
    <ComboField
      label={t('fromField')}
      placeholder={t('fromHint')}
      none={t('fromNone')}
      items={starts}
      inputValue={typed}
      onInputChange={setTyped}
      chosenId={null}
      onChoose={(id) => {
        const start = starts.find((one) => one.id === id);
        if (start) setTravelOrigin({ lonLat: start.lonLat, name: start.name, isVisitor: false });
      }}
    />
  );
}
