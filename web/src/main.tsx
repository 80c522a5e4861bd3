// Starts the front end in the browser: takes over the page that the server drew, or draws it.
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { type PageData, pageDataId } from '../../server/contract/drawn-page.ts';
import { App } from './app.tsx';
import { readEmbedLooks } from './embed/embed-address.ts';
import { startWorker } from './offline/start-worker.ts';
import { beginWith } from './store/begin-with.ts';
import { useStore } from './store/store.ts';
import './theme/theme.css';

/** Longer is not waited for: the page then appears without them, and makes room when they come. */
const longestWaitMs = 600;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root" to draw the pages in.');

// The server may have drawn this page already: what it was drawn from is there too.
const drawn = document.getElementById(pageDataId)?.textContent;
if (drawn) beginWith(JSON.parse(drawn) as PageData);
const drawnLanguage = drawn && document.documentElement.lang;

startWorker();

const embedLooks = readEmbedLooks(window.location);
const languageComes = embedLooks
  ? useStore.getState().wearLooks(embedLooks.language, embedLooks.flavourChoice)
  : useStore.getState().restoreLanguage();

const app = (
  <StrictMode>
    <App />
  </StrictMode>
);

// The frame around every page says which town this is, and letters of another face have other lines: nothing may
// jump when they come. Either can fail without harm; the page says so where it matters.
await Promise.race([
  Promise.allSettled([
    languageComes,
    drawn ? null : useStore.getState().loadCatalogue(),
    drawn ? null : document.fonts.load('1em "Atkinson Hyperlegible Next Variable"'),
  ]),
  new Promise((resolve) => setTimeout(resolve, longestWaitMs)),
]);

if (useStore.getState().language === drawnLanguage) {
  // Bit by bit, so that a finger is answered meanwhile.
  startTransition(() => {
    hydrateRoot(root, app);
  });
} else {
  createRoot(root).render(app);
}
