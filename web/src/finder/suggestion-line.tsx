// One thing that a visitor may mean, with what it is and where.

import { useTranslations } from 'use-intl';
import type { SearchResult } from '../../../server/contract/search.ts';
import { useWhatName } from '../i18n/use-what-name.ts';
import { withPostcode } from '../place/address-text.ts';
import { AsEntered } from '../ui/as-entered.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { Suggestion } from './suggestions.ts';

const icons: Record<SearchResult['kind'], IconName> = {
  place: 'pin',
  what: 'checklist',
  neighbourhood: 'map',
  district: 'map',
  municipality: 'map',
  street: 'locate',
  postcode: 'locate',
  address: 'locate',
};

export function SuggestionLine({ suggestion }: { suggestion: Suggestion }) {
  const t = useTranslations('finder');
  const nameOfWhat = useWhatName();
  if (suggestion.kind === 'text') {
    return (
      <>
        <Icon name="search" />
        <span>{t('searchText', { text: suggestion.text })}</span>
      </>
    );
  }
  const { kind, title, subtitle, what, where } = suggestion.result;
  const more = what
    ? t('count', { count: what.places })
    : subtitle && <AsEntered>{withPostcode(subtitle)}</AsEntered>;
  return (
    <>
      <Icon name={icons[kind]} />
      <span>
        <span className="finder-search__name">
          {what ? nameOfWhat(what) : <AsEntered>{title}</AsEntered>}
          {what && where && (
            <>
              {' · '}
              <AsEntered>{where.title}</AsEntered>
            </>
          )}
        </span>
        {more && <span className="soft small"> {more}</span>}
      </span>
    </>
  );
}
