// Moves, edits and switches of what is supposed, and the places as they would then be.
import { expect, it } from 'vitest';
import type { Place } from '../../../server/contract/place.ts';
import type { Change, PlaceAttributes } from '../../../server/contract/scenario.ts';
import { addToScenario, closeInScenario } from '../../../web/src/scenario/add-to-scenario.ts';
import {
  dropChanges,
  editPlace,
  movePlace,
  switchChange,
} from '../../../web/src/scenario/change-scenario.ts';
import { neighbourhoodAt } from '../../../web/src/scenario/neighbourhood-at.ts';
import { supposedPlaces } from '../../../web/src/scenario/supposed-places.ts';
import { type CoverageCase, changesInForce, emptyCase } from '../../../web/src/store/coverage-case.ts';

type Step = (state: CoverageCase) => Partial<CoverageCase>;
function after(...steps: Step[]): CoverageCase {
  let state = emptyCase;
  for (const step of steps) state = { ...state, ...step(state) };
  return state;
}

const added: Step = (state) =>
  addToScenario(state, { lonLat: [5, 52], kinds: ['library'], functions: ['learn'] }, 'Plan').step;
const moved: Step = (state) => movePlace(state, 'hall', [5.1, 52], 'Plan');

it('an added place that moves or changes stays one change', () => {
  const state = after(
    added,
    (now) => movePlace(now, 'new-1', [5.2, 52], 'Plan'),
    (now) => editPlace(now, 'new-1', { wheelchair: 'yes' }, 'Plan'),
  );
  expect(changesInForce(state)).toEqual([
    {
      change: 'add',
      id: 'new-1',
      lonLat: [5.2, 52],
      kinds: ['library'],
      functions: ['learn'],
      wheelchair: 'yes',
    },
  ]);
});

it('an existing place has one move and one edit, each a change of its own', () => {
  const state = after(
    moved,
    (now) => editPlace(now, 'hall', { freeOfCharge: true }, 'Plan'),
    (now) => movePlace(now, 'hall', [5.3, 52], 'Plan'),
  );
  expect(changesInForce(state)).toEqual([
    { change: 'move', placeId: 'hall', lonLat: [5.3, 52] },
    { change: 'edit', placeId: 'hall', set: { freeOfCharge: true } },
  ]);
});

it('a closed place that is moved is no longer closed', () => {
  const state = after((now) => closeInScenario(now, 'hall', 'Plan'), moved);
  expect(changesInForce(state).map(({ change }) => change)).toEqual(['move']);
});

it('a change that is switched off stays and does nothing; one that is dropped is gone', () => {
  const off = after(added, moved, (now) => switchChange(now, 'move-1', false));
  expect([off.scenarios[0].changes.length, changesInForce(off).length]).toEqual([2, 1]);
  expect(dropChanges(off, ['move-1']).scenarios[0].changes.map(({ id }) => id)).toEqual(['new-1']);
});

const place = (id: string): Place => ({
  id,
  name: id,
  kinds: ['library'],
  functions: ['learn'],
  lonLat: [5, 52],
  address: null,
  openingHours: null,
  openingWeek: null,
  openingDays: null,
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
  checkedOn: null,
  certainUntil: null,
  certainty: null,
  source: 'list',
  neighbourhoodCode: 'west',
});
const eastFrom51 = ([lon]: readonly [number, number]) => (lon >= 5.1 ? 'east' : 'west');

it('the places as they would be: one closed, one in another neighbourhood, one new', () => {
  const places = [place('hall'), place('school'), place('club')];
  const { changes } = after(added, moved, (now) => closeInScenario(now, 'school', 'Plan')).scenarios[0];
  const supposed = supposedPlaces(
    places,
    changes.map(({ change }) => change),
    eastFrom51,
  );
  expect(supposed.places.map(({ id, neighbourhoodCode }) => `${id} ${neighbourhoodCode}`)).toEqual([
    'hall east',
    'club west',
    'new-1 west',
  ]);
  expect(supposed.untouched.map(({ id }) => id)).toEqual(['club']);
  expect(supposed.supposed.get('hall')).toMatchObject({ sign: 'moved', movedFrom: [5, 52] });
});

it('while one place is dragged the list of the others is the very same', () => {
  const places = [place('hall'), place('club')];
  const untouched = (lon: number) =>
    supposedPlaces(places, [{ change: 'move', placeId: 'hall', lonLat: [lon, 52] }], eastFrom51).untouched;
  expect(untouched(5.2)).toBe(untouched(5.3));
});

it('a new place, switched on or off, leaves the list of the others the very same', () => {
  const places = [place('hall'), place('club')];
  const closed: Change = { change: 'close', placeId: 'hall' };
  const { changes } = after(added).scenarios[0];
  const untouched = (...all: Change[]) => supposedPlaces(places, all, eastFrom51).untouched;
  expect(untouched(closed, changes[0].change)).toBe(untouched(closed));
  expect(untouched(changes[0].change)).toBe(places);
});

it('what one can do there and the floor are supposed too; what is left out stays', () => {
  const hall = { ...place('hall'), activities: ['coffee'], floorAreaM2: 90 };
  const edited = (set: PlaceAttributes) =>
    supposedPlaces([hall], [{ change: 'edit', placeId: 'hall', set }], eastFrom51).places[0];
  expect(edited({ activities: ['music'], floorAreaM2: 250 })).toMatchObject({
    activities: ['music'],
    floorAreaM2: 250,
  });
  expect(edited({ activities: null })).toMatchObject({ activities: null, floorAreaM2: 90 });
});

it('a point in the hole of a neighbourhood is not in it', () => {
  const square = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const ring = {
    geometry: { type: 'Polygon' as const, coordinates: [square(0, 10), square(4, 6)] },
    properties: { code: 'ring' },
  };
  expect([
    neighbourhoodAt([ring], [2, 5]),
    neighbourhoodAt([ring], [5, 5]),
    neighbourhoodAt([ring], [12, 5]),
  ]).toEqual(['ring', null, null]);
});
