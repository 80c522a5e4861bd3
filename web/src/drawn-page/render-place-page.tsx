// The page of one place as the server draws it.
import { createFormatter } from 'use-intl/core';
import type { PageRenderer, PlacePageData } from '../../../server/contract/drawn-page.ts';
import { everyday } from '../i18n/nl/everyday-words.ts';
import { readableId } from '../i18n/use-kind-name.ts';
import { addressText } from '../place/address-text.ts';
import { PlacePage } from '../place/place-page.tsx';
import { drawnLanguage, drawnLocale, drawnWords, drawPage } from './draw-page.tsx';

/** In the browser it comes later. */
const { TeamList } = await import('../teams/team-list.tsx');

export const renderPlacePage: PageRenderer['place'] = (data) => {
  const { id } = data;
  const path = `/plek/${encodeURIComponent(id)}`;
  const html = drawPage(<PlacePage id={id} TeamList={TeamList} />, path, data);
  return { language: drawnLanguage, html, ...headWords(data) };
};

function headWords({ place, gone, catalogue }: PlacePageData): { title: string; description: string } {
  const t = drawnWords();
  const format = createFormatter({ locale: drawnLocale });
  const municipality = catalogue.name;
  const title = t('shell.pageTitleIn', {
    page: place?.name ?? t(gone ? 'place.goneSinceTitle' : 'place.goneTitle'),
    municipality,
  });
  if (place === null) return { title, description: t('place.gone') };
  const [kind] = place.kinds;
  const kinds: Record<string, string> = everyday.kinds;
  const doing = format.list(place.functions.map((id) => t(`functions.${id}`)));
  const where = addressText(place) ?? t('finder.noAddress');
  const description = t('place.describe', {
    kind: kinds[kind] ?? readableId(kind),
    municipality,
    doing,
    address: where,
  });
  return { title, description: place.description ? `${description} ${place.description}` : description };
}
