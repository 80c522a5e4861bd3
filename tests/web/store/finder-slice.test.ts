// What a visitor asks for changes piece by piece.
import { beforeEach, expect, test } from 'vitest';
import { emptyFinder } from '../../../web/src/store/finder-slice.ts';
import { useStore } from '../../../web/src/store/store.ts';

beforeEach(() => {
  useStore.setState({ finder: emptyFinder });
});

test('a change leaves the other wishes as they were', () => {
  const { changeFinder } = useStore.getState();
  changeFinder({ text: 'koor' });
  changeFinder({ kinds: ['library'] });
  expect(useStore.getState().finder).toEqual({ ...emptyFinder, text: 'koor', kinds: ['library'] });
});

test('toggling a place opens it, another one instead of it, and closes the open one', () => {
  const { toggleFinderPlace } = useStore.getState();
  const selected = () => useStore.getState().finder.selectedPlaceId;
  toggleFinderPlace('osm-n1');
  expect(selected()).toBe('osm-n1');
  toggleFinderPlace('osm-n2');
  expect(selected()).toBe('osm-n2');
  toggleFinderPlace('osm-n2');
  expect(selected()).toBeNull();
});

test('clearing the filters keeps the chosen place and the map', () => {
  const { changeFinder, clearFinderFilters } = useStore.getState();
  changeFinder({ text: 'koor', function: 'meet', selectedPlaceId: 'osm-n1', view: 'map' });
  clearFinderFilters();
  expect(useStore.getState().finder).toEqual({ ...emptyFinder, selectedPlaceId: 'osm-n1', view: 'map' });
});
