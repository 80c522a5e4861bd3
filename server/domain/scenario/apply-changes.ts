// The catalogue and the requirements as they would be: a pure function of how they are and what is supposed.
import type { Requirement } from '../norm/norm.ts';
import { minuteOfClock } from '../norm/opening-filter.ts';
import { minutesPerDay, weekdays } from '../places/calendar-date.ts';
import type { OpeningInterval } from '../places/opening-interval.ts';
import { type OpeningWeek, weekOfStretches, windowMinutes } from '../places/opening-week.ts';
import type { Place } from '../places/place.ts';
import type { Change, OpeningStretch, PlaceAttributes } from './change.ts';
import { ScenarioError } from './scenario-error.ts';

export interface Supposed {
  /** By id, as they would be; `null`: closed. Only what changed. */
  places: Map<string, Place | null>;
  /** In the order of the norm; those that did not change are the very same objects. */
  requirements: Requirement[];
}

/**
 * Applies the changes in order. What is supposed of a place counts as checked on `asOf`: nobody doubts a supposition.
 * @param placeById the places as they are
 * @throws ScenarioError that names the change (counted from 1), where a place or requirement is not there
 */
export function applyChanges(
  placeById: (id: string) => Place | undefined,
  requirements: readonly Requirement[],
  changes: readonly Change[],
  asOf: string,
): Supposed {
  const places = new Map<string, Place | null>();
  const changed = [...requirements];
  const placeNow = (id: string) => (places.has(id) ? places.get(id) : placeById(id));
  let added = 0;
  for (const [i, change] of changes.entries()) {
    const fault = (what: string) => new ScenarioError(`Change ${i + 1} of the scenario ${what}.`);
    if (change.change === 'requirement') {
      const { id } = change.requirement;
      const at = changed.findIndex((requirement) => requirement.id === id);
      if (at === -1) throw fault(`names the requirement “${id}”, which this norm does not have`);
      changed[at] = change.requirement;
    } else if (change.change === 'add') {
      added += 1;
      const id = change.id ?? `new-${added}`;
      if (placeNow(id)) throw fault(`adds a place with the id “${id}”, which is taken`);
      places.set(id, newPlace(id, change, asOf));
    } else {
      const place = placeNow(change.placeId);
      if (!place) throw fault(`names the place “${change.placeId}”, which is not there`);
      places.set(change.placeId, changedPlace(place, change, asOf));
    }
  }
  return { places, requirements: changed };
}

/** All places as they would be, in the order they have, new ones last. */
export function placesAfter(places: readonly Place[], supposed: Supposed['places']): Place[] {
  const known = new Set(places.map(({ id }) => id));
  const kept = places.flatMap((place) => {
    const after = supposed.has(place.id) ? supposed.get(place.id) : place;
    return after ? [after] : [];
  });
  const added = [...supposed].flatMap(([id, place]) => (place && !known.has(id) ? [place] : []));
  return [...kept, ...added];
}

function newPlace(id: string, change: Extract<Change, { change: 'add' }>, asOf: string): Place {
  const { kinds, functions, lonLat } = change;
  const blank: Place = {
    id,
    name: change.name ?? id,
    kinds,
    functions,
    lonLat,
    address: null,
    openingHours: null,
    openingWeek: null,
    activities: null,
    languages: null,
    floorAreaM2: null,
    wheelchair: null,
    freeOfCharge: null,
    phone: null,
    email: null,
    website: null,
    operator: null,
    description: null,
    checkedOn: asOf,
    certainUntil: null,
    certainty: null,
    source: 'scenario',
  };
  return withAttributes(blank, change);
}

function changedPlace(
  place: Place,
  change: Extract<Change, { placeId: string }>,
  asOf: string,
): Place | null {
  if (change.change === 'close') return null;
  if (change.change === 'move') return { ...place, lonLat: change.lonLat };
  return { ...withAttributes(place, change.set), checkedOn: asOf };
}

function withAttributes(place: Place, set: PlaceAttributes): Place {
  const { kinds, functions, activities, wheelchair, freeOfCharge, floorAreaM2, certainUntil, opening } = set;
  return {
    ...place,
    kinds: kinds ?? place.kinds,
    functions: functions ?? place.functions,
    activities: activities === undefined ? place.activities : activities,
    wheelchair: wheelchair === undefined ? place.wheelchair : wheelchair,
    freeOfCharge: freeOfCharge === undefined ? place.freeOfCharge : freeOfCharge,
    floorAreaM2: floorAreaM2 === undefined ? place.floorAreaM2 : floorAreaM2,
    certainUntil: certainUntil === undefined ? place.certainUntil : certainUntil,
    openingWeek: opening === undefined ? place.openingWeek : opening === null ? null : weekOf(opening),
  };
}

const minutesPerWeek = 7 * minutesPerDay;

/** A stretch past midnight on Sunday goes on on Monday; where stretches overlap they count once. */
function weekOf(opening: readonly OpeningStretch[]): OpeningWeek {
  const isOpen = new Uint8Array(minutesPerWeek);
  for (const { days, from, until } of opening) {
    const [fromMinute, untilMinute] = [minuteOfClock(from), minuteOfClock(until)];
    for (const day of days) {
      const start = weekdays.indexOf(day) * minutesPerDay + fromMinute;
      const length = windowMinutes({ day: 0, fromMinute, untilMinute });
      for (let minute = start; minute < start + length; minute++) isOpen[minute % minutesPerWeek] = 1;
    }
  }
  const stretches: OpeningInterval[] = [];
  for (let minute = 0; minute < minutesPerWeek; minute++) {
    if (isOpen[minute] === 0) continue;
    const last = stretches.at(-1);
    if (last?.untilMinute === minute) last.untilMinute = minute + 1;
    else stretches.push({ fromMinute: minute, untilMinute: minute + 1, certainty: 'open' });
  }
  return weekOfStretches(stretches);
}
