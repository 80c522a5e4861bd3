// Ways to a place: told in steps as a person would, on towns small enough for paper; and as long as the engine says, on random ones.
import fc from 'fast-check';
import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../../server/domain/lon-lat.ts';
import { unreached } from '../../../../server/domain/network/bounded-search.ts';
import { buildStreetGraph } from '../../../../server/domain/network/build-street-graph.ts';
import { groundMetres } from '../../../../server/domain/network/ground-distance.ts';
import { type Route, routeFinder } from '../../../../server/domain/network/route-finder.ts';
import { snapToStreet } from '../../../../server/domain/network/snap-to-street.ts';
import { edgeAccess, type NamedStreetGraph } from '../../../../server/domain/network/street-graph.ts';
import { type StreetSpot, streetReach } from '../../../../server/domain/network/street-reach.ts';
import type { Streets } from '../../../../server/domain/network/streets.ts';
import { type Mode, modes } from '../../../../server/domain/norm/norm.ts';
import { at } from '../../../worlds/metric-plane.ts';
import { randomStreets } from '../../../worlds/random-town.ts';
import { clubhouse, library, streets as threeStreets } from '../../../worlds/three-streets.ts';
import { windingTown } from '../../../worlds/winding-town.ts';

function spotAt(graph: NamedStreetGraph, lonLat: LonLat): StreetSpot | null {
  const { edge, offsetDm, connectorDm } = snapToStreet(graph)(lonLat);
  return edge[0] === -1 ? null : { edge: edge[0], offsetDm: offsetDm[0], connectorDm: connectorDm[0] };
}

function travelled(
  graph: NamedStreetGraph,
  names: readonly string[],
  from: LonLat,
  to: LonLat,
  limitDm = 60_000,
) {
  const [start, end] = [spotAt(graph, from), spotAt(graph, to)];
  if (start === null || end === null) return null;
  const reach = streetReach(graph, 'from', 60_000)(start, limitDm);
  const route = routeFinder(graph, { shapeName: graph.shapeName, names })(from, reach, {
    lonLat: to,
    spot: end,
  });
  const streetDm = reach.distanceDm(end.edge, end.offsetDm);
  return { route, start, end, engineDm: streetDm === unreached ? null : streetDm + end.connectorDm };
}

function wayOn(streets: Streets, mode: Mode, from: LonLat, to: LonLat): Route {
  const found = travelled(buildStreetGraph(streets, mode), streets.names, from, to);
  if (!found?.route) throw new Error('There is no way.');
  return found.route;
}

/** `right Dijk 120`; what has no name in brackets. */
const told = ({ steps }: Route) =>
  steps.map(({ turn, street, way, distanceDm }) => `${turn} ${street ?? `(${way})`} ${distanceDm / 10}`);

const toldOn = (...question: Parameters<typeof wayOn>) => told(wayOn(...question));

describe('on three streets', () => {
  test('along one street it is a start and an end, with the side where the place stands', () => {
    expect(toldOn(threeStreets, 'walking', at(100, -10), library.lonLat)).toEqual([
      'depart Hoofdstraat 820',
      'arrive-right Hoofdstraat 0',
    ]);
    expect(toldOn(threeStreets, 'walking', at(1100, -10), library.lonLat)[1]).toBe(
      'arrive-left Hoofdstraat 0',
    );
  });

  test('over the footbridge on foot; a cyclist keeps to one-way streets and goes round', () => {
    expect(toldOn(threeStreets, 'walking', at(200, 310), library.lonLat)).toEqual([
      'depart Overkant 210',
      'left (path) 300',
      'left Hoofdstraat 910',
      'arrive-right Hoofdstraat 0',
    ]);
    expect(toldOn(threeStreets, 'cycling', at(200, 310), library.lonLat)).toEqual([
      'depart Overkant 1010',
      'right Brug 300',
      'right Hoofdstraat 310',
      'arrive-left Hoofdstraat 0',
    ]);
  });

  test('its line runs from the door to the place, past every corner', () => {
    const { line } = wayOn(threeStreets, 'walking', at(600, -10), clubhouse.lonLat);
    const corners = [
      at(600, -10),
      at(600, 0),
      at(800, 0),
      at(1000, 0),
      at(1200, 0),
      at(1200, 300),
      at(900, 300),
    ];
    const expected = [...corners, at(600, 300), clubhouse.lonLat];
    expect(line).toHaveLength(expected.length);
    line.forEach((point, i) => {
      expect(groundMetres(...point, ...expected[i])).toBeLessThan(0.06);
    });
  });

  test('a place at the very door is one step of no more than the two connectors', () => {
    expect(toldOn(threeStreets, 'walking', at(900, 20), library.lonLat)).toEqual([
      'depart Hoofdstraat 30',
      'arrive Hoofdstraat 0',
    ]);
  });

  test('beyond the limit, or against a one-way street, there is no way', () => {
    const graph = buildStreetGraph(threeStreets, 'walking');
    const limited = (limitDm: number) =>
      travelled(graph, threeStreets.names, at(100, -10), library.lonLat, limitDm)?.route;
    expect(limited(8199)).toBeNull();
    expect(limited(8200)?.distanceDm).toBe(8200);
    const cycling = buildStreetGraph(threeStreets, 'cycling');
    expect(travelled(cycling, threeStreets.names, at(700, -10), clubhouse.lonLat)?.route).toBeNull();
  });
});

describe('on the winding town', () => {
  test.each<[string, [number, number], [number, number], string[]]>([
    [
      'a crossing of a few metres belongs to the street behind it',
      [100, 295],
      [300, 95],
      ['depart Laan 105', 'right Steeg 188', 'left Dijk 117', 'arrive-right Dijk 0'],
    ],
    [
      'a street that bends past a side street stays one step',
      [300, 100],
      [480, 180],
      ['depart Dijk 213.1', 'arrive Dijk 0'],
    ],
    [
      'a path that goes on as a cycle path round a corner is a turn; where paths part one has to choose',
      [0, 100],
      [200, -60],
      ['depart (cycle-path) 100', 'left (path) 200', 'right (path) 60', 'arrive (path) 0'],
    ],
    [
      'a path goes straight on past another one without a word',
      [100, 0],
      [300, 0],
      ['depart (path) 200', 'arrive (path) 0'],
    ],
    [
      'a few metres along a named street are a crossing too',
      [0, 40],
      [206, 130],
      ['depart (cycle-path) 60', 'right Dijk 200', 'left Steeg 36', 'arrive-right Steeg 0'],
    ],
    [
      'steps are told, however few',
      [200, -80],
      [208, -100],
      ['depart (path) 20', 'left (steps) 8', 'arrive (steps) 0'],
    ],
  ])('%s', (_what, from, to, steps) => {
    expect(toldOn(windingTown, 'walking', at(...from), at(...to))).toEqual(steps);
  });

  test('without names the corners are left', () => {
    const nameless = { ...windingTown, wayName: windingTown.wayName.map(() => 0), names: [] };
    expect(toldOn(nameless, 'walking', at(100, 295), at(300, 95))).toEqual([
      'depart (street) 105',
      'right (street) 200',
      'left (street) 105',
      'arrive-right (street) 0',
    ]);
  });
});

/** The whole graph in another library, with the two spots as nodes of their own. */
function plainDm(graph: NamedStreetGraph, start: StreetSpot, end: StreetSpot): number | null {
  const plain = createGraph<undefined, number>({ multigraph: true });
  const { edgeFrom, edgeTo, edgeLengthDm, edgeAccess: access } = graph;
  edgeFrom.forEach((from, e) => {
    const cuts: [string | number, number][] = [[from, 0]];
    const spots: [string, StreetSpot][] = [
      ['start', start],
      ['end', end],
    ];
    for (const [id, { edge, offsetDm }] of spots) if (edge === e) cuts.push([id, offsetDm]);
    cuts.push([edgeTo[e], edgeLengthDm[e]]);
    cuts.sort((a, b) => a[1] - b[1]);
    for (let i = 1; i < cuts.length; i++) {
      const [[a, dmA], [b, dmB]] = [cuts[i - 1], cuts[i]];
      // A spot at the very end of an edge is that end, whatever its direction.
      if (access[e] & edgeAccess.forward || dmA === dmB) plain.addLink(a, b, dmB - dmA);
      if (access[e] & edgeAccess.backward || dmA === dmB) plain.addLink(b, a, dmB - dmA);
    }
  });
  const path = aStar(plain, { distance: (_a, _b, link) => link.data, oriented: true }).find('start', 'end');
  if (path.length === 0) return null;
  let sum = 0;
  for (let i = 1; i < path.length; i++) {
    // Listed from its end to its start; of two streets between the same nodes the shorter one.
    const lengths = [...(path[i].links ?? [])]
      .filter(({ fromId, toId }) => fromId === path[i].id && toId === path[i - 1].id)
      .map(({ data }) => data);
    sum += Math.min(...lengths);
  }
  return sum + start.connectorDm + end.connectorDm;
}

test('a way is as long as the engine says, and as another library finds; its line and its steps add up to that', () => {
  const position = fc.tuple(fc.integer({ min: -60, max: 810 }), fc.integer({ min: -60, max: 810 }));
  let found = 0;
  fc.assert(
    fc.property(randomStreets, fc.constantFrom(...modes), position, position, (streets, mode, from, to) => {
      const graph = buildStreetGraph(streets, mode);
      const way = travelled(graph, streets.names, at(...from), at(...to));
      fc.pre(way !== null);
      const { route, start, end, engineDm } = way;
      expect(plainDm(graph, start, end)).toBe(engineDm);
      expect(route?.distanceDm ?? null).toBe(engineDm);
      if (route === null) return;
      found += 1;
      expect(route.steps.reduce((sum, { distanceDm }) => sum + distanceDm, 0)).toBe(engineDm);
      const { line } = route;
      const metres = line.slice(1).reduce((sum, point, i) => sum + groundMetres(...line[i], ...point), 0);
      // Every stretch is rounded to a decimetre, and a spot lies on a whole one.
      expect(Math.abs(metres - (engineDm as number) / 10)).toBeLessThan(0.06 * (line.length + 2));
      expect([line[0], line.at(-1)]).toEqual([at(...from), at(...to)]);
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(50);
});
