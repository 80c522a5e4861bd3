// The finder in a frame on another site: list and map of one area, and whose map it is.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useLayoutEffect } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useSearch } from 'wouter';
import { FinderMap } from '../finder/finder-map.tsx';
import { FinderResults } from '../finder/finder-results.tsx';
import { useFoundPlaces } from '../finder/use-found-places.ts';
import { useWholeFinder } from '../finder/use-whole-finder.ts';
import { ViewSwitch } from '../finder/view-switch.tsx';
import { useLanguageNames } from '../i18n/use-language-names.ts';
import { readFinderUrl } from '../store/finder-url.ts';
import { useStore } from '../store/store.ts';
import { FictionalBand } from '../ui/fictional-band.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { useTownName } from '../ui/use-town-name.ts';
import '../finder/finder-page.css';
import '../ui/shell.css';
import { useEmbedArea } from './use-embed-area.ts';
import { useNewTabs } from './use-new-tabs.ts';
import './embed-page.css';

export function EmbedPage() {
  useFinderOfAddress();
  useNewTabs();
  const t = useTranslations('finder');
  const code = useStore(({ finder }) => finder.neighbourhoodCode ?? finder.municipalityCode);
  const area = useEmbedArea(code);
  const title = useTitle(code !== null, area?.name ?? null);
  const foundPlaces = useFoundPlaces();
  const view = useStore((state) => state.finder.view);
  return (
    <div className="shell embed">
      <Whose />
      <FictionalBand />
      <Page title={title} layout="wide">
        <div className={`finder finder--${view}`}>
          <div className="finder__column">
            <Heading level={1} appearance="level-2" tabIndex={-1} className="finder__title">
              {title}
            </Heading>
            <div className="finder__results">
              <Spoken />
              <FinderResults foundPlaces={foundPlaces} />
              <footer className="embed__sources">
                <SourceList />
              </footer>
            </div>
          </div>
          <section className="finder__map" aria-label={t('mapRegion')}>
            <FinderMap
              foundPlaces={foundPlaces}
              bounds={area?.bounds ?? null}
              framed={code}
              onStand={() => {}}
            />
          </section>
          <ViewSwitch />
        </div>
      </Page>
    </div>
  );
}

/** Read only: a frame that wrote its address would fill the history of the page around it. */
function useFinderOfAddress(): void {
  const search = useSearch();
  // Before the first paint, so that nothing else flashes.
  useLayoutEffect(() => useStore.getState().changeFinder(readFinderUrl(search)), [search]);
}

/** @param ofArea not of the whole town @param area its name; `null`: not known, or not yet */
function useTitle(ofArea: boolean, area: string | null): string {
  const t = useTranslations('embed');
  const nameOfFunction = useTranslations('functions');
  const town = useTownName();
  const doing = useStore((state) => state.finder.function);
  const what = doing === null ? t('places') : nameOfFunction(doing);
  const where = ofArea ? area : town;
  return where === null ? what : t('title', { what, where });
}

/** Which languages the places are chosen by: a frame has no filters that show it. */
function Spoken() {
  const t = useTranslations('finder');
  const format = useFormatter();
  const { nameOf } = useLanguageNames();
  const languages = useStore((state) => state.finder.languages);
  if (languages.length === 0) return null;
  // Any of them is enough.
  const names = format.list(languages.map(nameOf), { type: 'disjunction' });
  return <p className="embed__spoken">{t('spoken', { languages: names })}</p>;
}

function Whose() {
  const t = useTranslations('embed');
  const shell = useTranslations('shell');
  const town = useTownName();
  const wholeFinder = useWholeFinder();
  return (
    <header className="embed__whose">
      <p>
        <strong>{shell('product')}</strong> {town}
      </p>
      <PageLink href={wholeFinder}>
        {t('whole')}
        <Icon name="share" />
        <span className="visually-hidden">{t('newTab')}</span>
      </PageLink>
    </header>
  );
}
