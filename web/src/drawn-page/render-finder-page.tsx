// The finder of a first visit as the server draws it: what one can ask is there before the places are.
import type { PageRenderer } from '../../../server/contract/drawn-page.ts';
import { FinderPage } from '../finder/finder-page.tsx';
import { drawnLanguage, drawnWords, drawPage } from './draw-page.tsx';

export const renderFinderPage: PageRenderer['finder'] = (data) => {
  const { catalogue } = data;
  const t = drawnWords();
  return {
    language: drawnLanguage,
    title: t('shell.pageTitleIn', { page: t('finder.pageName'), municipality: catalogue.name }),
    description: t('finder.describe', { municipality: catalogue.name }),
    html: drawPage(<FinderPage />, '/', data),
  };
};
