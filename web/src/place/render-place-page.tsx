// Draws the page of a place on the server, with the words and the markup that it has in the browser.
import { renderToString } from 'react-dom/server';
import { createFormatter, createTranslator } from 'use-intl/core';
import { Router } from 'wouter';
import type { PlacePageData, RenderPlacePage } from '../../../server/contract/place-page.ts';
import { dutchMoment } from '../../../server/domain/places/calendar-date.ts';
import { AppFrame } from '../app-frame.tsx';
import { GivenMoment } from '../finder/use-dutch-moment.ts';
import { locales } from '../i18n/locales.ts';
import { everyday } from '../i18n/nl/everyday-words.ts';
import { readableId } from '../i18n/use-kind-name.ts';
import type { DutchWords } from '../i18n/words.ts';
import { placePageState } from '../store/place-page-slice.ts';
import { useStore } from '../store/store.ts';
import { addressText } from './address-text.ts';
import { PlacePage } from './place-page.tsx';

/** What a visitor who never chose another one reads. */
const language = 'nl';

export const renderPlacePage: RenderPlacePage = (data, now) => {
  // On the server a page shows the state that the store began with.
  Object.assign(useStore.getInitialState(), placePageState(data), {
    language,
    catalogue: { status: 'ready', data: data.catalogue },
  });
  const html = renderToString(
    <GivenMoment value={dutchMoment(now)}>
      <Router ssrPath={`/plek/${encodeURIComponent(data.id)}`}>
        <AppFrame>
          <PlacePage id={data.id} />
        </AppFrame>
      </Router>
    </GivenMoment>,
  );
  return { language, html, ...headWords(data) };
};

function headWords({ place, catalogue }: PlacePageData): { title: string; description: string } {
  const t = createTranslator({ locale: locales[language], messages: everyday as unknown as DutchWords });
  const format = createFormatter({ locale: locales[language] });
  const municipality = catalogue.name;
  const title = t('shell.pageTitleIn', { page: place?.name ?? t('place.goneTitle'), municipality });
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
