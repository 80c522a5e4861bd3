// The field where one types a name, a street, a neighbourhood or what one is looking for.
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import './finder-search.css';

export function FinderSearch() {
  const t = useTranslations('finder');
  const text = useStore((state) => state.finder.text);
  const changeFinder = useStore((state) => state.changeFinder);
  return (
    <SearchField
      className="finder-search"
      value={text}
      maxLength={200}
      onChange={(typed) => changeFinder({ text: typed, selectedPlaceId: null })}
    >
      <Label className="finder-search__label">{t('search')}</Label>
      <div className="finder-search__field">
        <Icon name="search" />
        <Input className="finder-search__input" placeholder={t('searchHint')} enterKeyHint="search" />
        {text !== '' && (
          <Button className="finder-search__clear" aria-label={t('clearSearch')}>
            <Icon name="close" />
          </Button>
        )}
      </div>
    </SearchField>
  );
}
