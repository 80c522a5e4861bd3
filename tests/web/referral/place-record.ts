// A place of which nothing is known, to be filled in by a test.
import type { Place } from '../../../server/contract/place.ts';
import { nothingMore } from '../../worlds/records.ts';

export const placeRecord = (id: string, known: Partial<Place> = {}): Place => ({
  id,
  name: id,
  kinds: ['community-centre'],
  functions: ['meet'],
  lonLat: [5.1, 52.5],
  ...nothingMore,
  openingDays: null,
  checkedOn: null,
  source: 'lijst.csv',
  neighbourhoodCode: null,
  ...known,
});
