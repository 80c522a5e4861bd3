// A place of which nothing is known, to be filled in by a test.
import type { Place } from '../../../server/contract/place.ts';

export const placeRecord = (id: string, known: Partial<Place> = {}): Place => ({
  id,
  name: id,
  kinds: ['community-centre'],
  functions: ['meet'],
  lonLat: [5.1, 52.5],
  address: null,
  openingHours: null,
  openingWeek: null,
  openingDays: null,
  activities: null,
  floorAreaM2: null,
  wheelchair: null,
  freeOfCharge: null,
  phone: null,
  email: null,
  website: null,
  operator: null,
  description: null,
  checkedOn: null,
  certainUntil: null,
  certainty: null,
  source: 'lijst.csv',
  neighbourhoodCode: null,
  ...known,
});
