// Has the store begin with what a drawn page knows: on the server to draw it, in the browser to take it over as it stands.
import type { PageData } from '../../../server/contract/drawn-page.ts';
import { drawAtMoment } from '../finder/use-dutch-moment.ts';
import { placePageState } from './place-page-slice.ts';
import { useStore } from './store.ts';

/** Before anything else changes the store. What React draws first is the state that the store began with. */
export function beginWith(data: PageData): void {
  drawAtMoment(new Date(data.drawnAt));
  Object.assign(useStore.getInitialState(), 'place' in data ? placePageState(data) : {}, {
    catalogue: { status: 'ready', data: data.catalogue },
  });
}
