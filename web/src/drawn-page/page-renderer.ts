// All pages that the server draws, as it asks for them.
import type { PageRenderer } from '../../../server/contract/drawn-page.ts';
import { renderFinderPage } from './render-finder-page.tsx';
import { renderPlacePage } from './render-place-page.tsx';

export const pageRenderer: PageRenderer = { finder: renderFinderPage, place: renderPlacePage };
