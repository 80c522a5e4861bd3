// The address of the finder as it stands, for who sees it in another site's page.
import { writeFinderUrl } from '../store/finder-url.ts';
import { useStore } from '../store/store.ts';

export function useWholeFinder(): string {
  return useStore(({ finder }) => {
    const query = writeFinderUrl({ ...finder, selectedPlaceId: null, view: 'list' });
    return query === '' ? '/' : `/?${query}`;
  });
}
