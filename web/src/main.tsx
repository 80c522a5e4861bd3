// Starts the front end in the browser.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type PageData, pageDataId } from '../../server/contract/drawn-page.ts';
import { App } from './app.tsx';
import { readEmbedLooks } from './embed/embed-address.ts';
import { startWorker } from './offline/start-worker.ts';
import { placePageState } from './store/place-page-slice.ts';
import { useStore } from './store/store.ts';
import './theme/theme.css';

startWorker();

/** Longer is not waited for: the page then appears without them, and makes room when they come. */
const longestWaitMs = 600;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root" to draw the pages in.');

// The server may have drawn this page already: what it was drawn from is there too.
const given = document.getElementById(pageDataId)?.textContent;
if (given) {
  const data = JSON.parse(given) as PageData;
  const place = 'place' in data ? placePageState(data) : {};
  useStore.setState({ ...place, catalogue: { status: 'ready', data: data.catalogue } });
}

// The frame around every page says which town this is, and letters of another face have other lines: nothing may
// jump when they come. Either can fail without harm; the page says so where it matters.
const embedLooks = readEmbedLooks(window.location);
await Promise.race([
  Promise.allSettled([
    given ? null : useStore.getState().loadCatalogue(),
    embedLooks
      ? useStore.getState().wearLooks(embedLooks.language, embedLooks.flavourChoice)
      : useStore.getState().restoreLanguage(),
    document.fonts.load('1em "Atkinson Hyperlegible Next Variable"'),
  ]),
  new Promise((resolve) => setTimeout(resolve, longestWaitMs)),
]);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
