// The places as they would be: a pure function of how they are and of what is supposed.
import type { Place } from '../../../server/contract/place.ts';
import type { Change } from '../../../server/contract/scenario.ts';
import type { LonLat } from './add-to-scenario.ts';

type AddPlace = Extract<Change, { change: 'add' }>;
export type PlaceSign = 'added' | 'closed' | 'moved' | 'edited';

/** A place of which something is supposed. */
export interface SupposedPlace {
  /** As it would be; one that closes, as it is. */
  place: Place;
  sign: PlaceSign;
  /** Where it is, if it would be elsewhere. */
  movedFrom: LonLat | null;
}

export interface SupposedPlaces {
  /** As the town would be, new ones last. */
  places: readonly Place[];
  /** Those that nothing is supposed of; the same list as long as these are the same places. */
  untouched: readonly Place[];
  supposed: ReadonlyMap<string, SupposedPlace>;
}

/** @param neighbourhoodAt says where a supposed place would stand */
export function supposedPlaces(
  places: readonly Place[],
  changes: readonly Change[],
  neighbourhoodAt: (lonLat: LonLat) => string | null,
): SupposedPlaces {
  const byId = new Map(places.map((place) => [place.id, place]));
  const supposed = new Map<string, SupposedPlace>();
  for (const change of changes) {
    if (change.change === 'requirement') continue;
    if (change.change === 'add') {
      const place = placeToBe(change, neighbourhoodAt(change.lonLat));
      supposed.set(place.id, { place, sign: 'added', movedFrom: null });
      continue;
    }
    const before = supposed.get(change.placeId);
    const place = before?.place ?? byId.get(change.placeId);
    if (place === undefined) continue;
    const { placeId } = change;
    const movedFrom = before?.movedFrom ?? null;
    const sign = before?.sign === 'added' ? 'added' : undefined;
    if (change.change === 'close') supposed.set(placeId, { place, sign: 'closed', movedFrom });
    else if (change.change === 'move') {
      const { lonLat } = change;
      const moved = { ...place, lonLat, neighbourhoodCode: neighbourhoodAt(lonLat) };
      const from: LonLat = [place.lonLat[0], place.lonLat[1]];
      supposed.set(placeId, { place: moved, sign: sign ?? 'moved', movedFrom: movedFrom ?? from });
    } else {
      const { kinds, functions, activities, wheelchair, freeOfCharge, floorAreaM2 } = change.set;
      const edited = {
        ...place,
        kinds: kinds ?? place.kinds,
        functions: functions ?? place.functions,
        activities: activities === undefined ? place.activities : activities,
        floorAreaM2: floorAreaM2 === undefined ? place.floorAreaM2 : floorAreaM2,
        wheelchair: wheelchair === undefined ? place.wheelchair : wheelchair,
        freeOfCharge: freeOfCharge === undefined ? place.freeOfCharge : freeOfCharge,
      };
      supposed.set(placeId, { place: edited, sign: sign ?? before?.sign ?? 'edited', movedFrom });
    }
  }
  return { places: placesToBe(places, supposed), untouched: untouchedOf(places, supposed), supposed };
}

function placesToBe(places: readonly Place[], supposed: SupposedPlaces['supposed']): readonly Place[] {
  if (supposed.size === 0) return places;
  const added = [...supposed.values()].filter(({ sign }) => sign === 'added').map(({ place }) => place);
  const others = places.flatMap((place) => {
    const one = supposed.get(place.id);
    if (one === undefined) return [place];
    return one.sign === 'closed' ? [] : [one.place];
  });
  return [...others, ...added];
}

/** The last answer for each list of places: a drag moves one place many times a second, and the others stay. */
const lastUntouched = new WeakMap<readonly Place[], { ids: string; untouched: readonly Place[] }>();

function untouchedOf(places: readonly Place[], supposed: SupposedPlaces['supposed']): readonly Place[] {
  if (supposed.size === 0) return places;
  // New places leave the list as it is.
  const ids = [...supposed].flatMap(([id, { sign }]) => (sign === 'added' ? [] : [id])).join('\n');
  const last = lastUntouched.get(places);
  if (last?.ids === ids) return last.untouched;
  const untouched = ids === '' ? places : places.filter(({ id }) => !supposed.has(id));
  lastUntouched.set(places, { ids, untouched });
  return untouched;
}

function placeToBe(change: AddPlace, neighbourhoodCode: string | null): Place {
  const { id = '', name = '', lonLat, kinds, functions, activities, wheelchair, freeOfCharge } = change;
  return {
    id,
    name,
    kinds,
    functions,
    lonLat,
    address: null,
    openingHours: null,
    openingWeek: null,
    openingDays: null,
    activities: activities ?? null,
    languages: null,
    floorAreaM2: change.floorAreaM2 ?? null,
    wheelchair: wheelchair ?? null,
    freeOfCharge: freeOfCharge ?? null,
    phone: null,
    email: null,
    website: null,
    operator: null,
    description: null,
    checkedOn: null,
    certainUntil: null,
    certainty: null,
    source: 'scenario',
    neighbourhoodCode,
  };
}
