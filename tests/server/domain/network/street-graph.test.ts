// The compact graph against a plain one of another library, on random streets.
import fc from 'fast-check';
import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import { expect, test } from 'vitest';
import { arcsOf } from '../../../../server/domain/network/arcs.ts';
import { BoundedSearch, unreached } from '../../../../server/domain/network/bounded-search.ts';
import { buildStreetGraph } from '../../../../server/domain/network/build-street-graph.ts';
import { groundDm } from '../../../../server/domain/network/ground-distance.ts';
import { joinStreets } from '../../../../server/domain/network/join-streets.ts';
import { nameOf } from '../../../../server/domain/network/street-names.ts';
import { type Streets, wayAccess } from '../../../../server/domain/network/streets.ts';
import { type Mode, modes } from '../../../../server/domain/norm/norm.ts';
import { drawStreets } from '../../../worlds/draw-streets.ts';
import { at } from '../../../worlds/metric-plane.ts';
import { randomStreets } from '../../../worlds/random-town.ts';

/** Every mapped point and stretch, nothing joined: what the compact graph must agree with. */
function plainGraph(streets: Streets, mode: Mode) {
  const plain = createGraph<undefined, number>();
  const { firstNode, wayNode, nodeLonLat } = streets;
  streets.wayAccess.forEach((access, way) => {
    for (let i = firstNode[way] + 1; i < firstNode[way + 1]; i++) {
      const [a, b] = [wayNode[i - 1], wayNode[i]];
      const dm = groundDm(nodeLonLat[2 * a], nodeLonLat[2 * a + 1], nodeLonLat[2 * b], nodeLonLat[2 * b + 1]);
      const walk = mode === 'walking' && (access & wayAccess.walking) !== 0;
      if (walk || (mode === 'cycling' && (access & wayAccess.cyclingForward) !== 0)) plain.addLink(a, b, dm);
      if (walk || (mode === 'cycling' && (access & wayAccess.cyclingBackward) !== 0)) plain.addLink(b, a, dm);
    }
  });
  return plain;
}

test('joined chains and buckets give, to the decimetre, the distances of a plain graph', () => {
  fc.assert(
    fc.property(randomStreets, fc.constantFrom(...modes), fc.nat(), (streets, mode, pick) => {
      const graph = buildStreetGraph(streets, mode);
      const nodeCount = graph.nodeLonLat.length / 2;
      fc.pre(nodeCount > 1);
      const pointAt = new Map(
        Array.from({ length: streets.nodeLonLat.length / 2 }, (_, v) => [
          `${streets.nodeLonLat[2 * v]},${streets.nodeLonLat[2 * v + 1]}`,
          v,
        ]),
      );
      const pointOf = (node: number) =>
        pointAt.get(`${graph.nodeLonLat[2 * node]},${graph.nodeLonLat[2 * node + 1]}`) as number;
      const plain = plainGraph(streets, mode);
      const pathFinder = aStar(plain, { distance: (_a, _b, link) => link.data, oriented: true });
      const search = new BoundedSearch(arcsOf(graph, 'outgoing'), 60_000);
      const start = pick % nodeCount;
      search.run([start, 0], 60_000);
      for (let node = 0; node < nodeCount; node++) {
        if (node === start) continue;
        const path = pathFinder.find(pointOf(start), pointOf(node));
        const expected =
          path.length === 0
            ? unreached
            : lengthOf(
                path.map(({ id }) => Number(id)),
                plain,
              );
        expect(search.distanceDm[node]).toBe(expected);
      }
    }),
    { numRuns: 60 },
  );
});

function lengthOf(path: number[], plain: ReturnType<typeof plainGraph>): number {
  let total = 0;
  for (let i = 1; i < path.length; i++) {
    const options = [plain.getLink(path[i - 1], path[i]), plain.getLink(path[i], path[i - 1])];
    const used = options.find((link) => link && pathGoes(link, path, i));
    total += used?.data ?? Number.NaN;
  }
  return total;
}

/** ngraph lists a path from its end to its start. */
function pathGoes(link: { fromId: unknown; toId: unknown }, path: number[], i: number): boolean {
  return link.fromId === path[i] && link.toId === path[i - 1];
}

test('incoming arcs give the distance towards a place, against one-way streets', () => {
  const oneWay = drawStreets([
    {
      corners: [
        [0, 0],
        [300, 0],
        [300, 300],
      ],
      access: wayAccess.cyclingForward,
    },
    {
      corners: [
        [300, 300],
        [0, 300],
        [0, 0],
      ],
    },
  ]);
  const graph = buildStreetGraph(oneWay, 'cycling');
  const nodeNear = (x: number, y: number) => {
    const [lon, lat] = at(x, y);
    const node = Array.from({ length: graph.nodeLonLat.length / 2 }, (_, v) => v).find(
      (v) => Math.hypot(graph.nodeLonLat[2 * v] - lon, graph.nodeLonLat[2 * v + 1] - lat) < 1e-7,
    );
    return node as number;
  };
  const [start, end] = [nodeNear(0, 0), nodeNear(300, 300)];
  const towardsEnd = new BoundedSearch(arcsOf(graph, 'incoming'), 30_000);
  towardsEnd.run([end, 0], 30_000);
  expect(towardsEnd.distanceDm[start]).toBe(6000);
  const towardsStart = new BoundedSearch(arcsOf(graph, 'incoming'), 30_000);
  towardsStart.run([start, 0], 5999);
  expect(towardsStart.distanceDm[end]).toBe(unreached);
});

test('a search visits each node within its limit once, and forgets the run before', () => {
  const graph = buildStreetGraph(cross(), 'walking');
  const search = new BoundedSearch(arcsOf(graph, 'outgoing'), 10_000);
  const nodes = [...search.distanceDm.keys()];
  search.run([0, 0], 10_000);
  expect([...search.visited.subarray(0, search.visitedCount)].sort((a, b) => a - b)).toEqual(nodes);
  search.run([1, 0], 0);
  expect([...search.visited.subarray(0, search.visitedCount)]).toEqual([1]);
  expect(search.distanceDm[0]).toBe(unreached);
});

test('a search beyond the distance it was made for is refused', () => {
  const search = new BoundedSearch(arcsOf(buildStreetGraph(cross(), 'walking'), 'outgoing'), 100);
  expect(() => search.run([0, 0], 101)).toThrow('up to 101 dm was asked of one made for 100 dm');
});

test('loose pieces under 2 km are left out, and an island of 2 km is kept', () => {
  const town = {
    corners: [
      [0, 0],
      [5000, 0],
    ] as [number, number][],
  };
  const yard = {
    corners: [
      [0, 50],
      [1900, 50],
    ] as [number, number][],
  };
  const island = {
    corners: [
      [0, 90],
      [2100, 90],
    ] as [number, number][],
  };
  const lengths = buildStreetGraph(drawStreets([town, yard, island]), 'walking').edgeLengthDm;
  expect([...lengths].sort()).toEqual([21_000, 50_000]);
});

test('no usable street gives a graph without nodes', () => {
  const closed = drawStreets([
    {
      corners: [
        [0, 0],
        [100, 0],
      ],
      access: wayAccess.cyclingForward,
    },
  ]);
  expect(buildStreetGraph(closed, 'walking').nodeLonLat).toHaveLength(0);
});

test('two extracts that share a border point are one network, and a way in both counts once', () => {
  const west = drawStreets([
    {
      corners: [
        [0, 0],
        [500, 0],
      ],
    },
    {
      corners: [
        [500, 0],
        [500, 200],
      ],
    },
  ]);
  const east = drawStreets([
    {
      corners: [
        [500, 0],
        [500, 200],
      ],
    },
    {
      corners: [
        [500, 0],
        [900, 0],
      ],
    },
  ]);
  const graph = buildStreetGraph(joinStreets([west, east]), 'walking');
  expect([...graph.edgeLengthDm].sort()).toEqual([2000, 4000, 5000]);
});

test('a chain keeps the names of the streets it is made of, also of two extracts that number them otherwise', () => {
  const part = (from: number, name: string, ...others: string[]) =>
    drawStreets([
      { corners: [from, from + 500].map((x): [number, number] => [x, 0]), name },
      ...others.map((other) => ({
        corners: [from, from + 200].map((x): [number, number] => [x, -900]),
        name: other,
      })),
    ]);
  const joined = joinStreets([part(0, 'Dijk', 'Elders'), part(500, 'Wal', 'Dijk')]);
  const { shapeName, edgeFrom, firstShape, shapeLonLat } = buildStreetGraph(joined, 'walking');
  expect([edgeFrom.length, firstShape[1]]).toEqual([1, 3]);
  const isEastward = shapeLonLat[0] < shapeLonLat[2];
  const names = [...shapeName.subarray(0, 2)].map((number) => nameOf(joined.names, number));
  expect(isEastward ? names : names.reverse()).toEqual(['Dijk', 'Wal']);
});

function cross(): Streets {
  return drawStreets([
    {
      corners: [
        [-200, 0],
        [0, 0],
        [300, 0],
      ],
    },
    {
      corners: [
        [0, -100],
        [0, 0],
        [0, 400],
      ],
    },
  ]);
}
