// The sea lies on the right of a coast: along straight coasts, in bays, around islands, and never on land.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bbox, LonLat } from '../../../../server/domain/lon-lat.ts';
import { contains } from '../../../../server/sources/osm-pbf/outline.ts';
import { joinCoasts, type Sea, seaIn } from '../../../../server/sources/osm-pbf/sea.ts';

const box: Bbox = [4, 52, 5, 53];

const isSea = ({ polygons }: Sea, point: LonLat) =>
  polygons.some(([outer, ...islands]) => contains({ outer: [outer], inner: islands }, point));

describe('the sea', () => {
  test('lies right of a coast from edge to edge, and goes on outside the box', () => {
    const sea = seaIn(box, [
      [
        [4.5, 51.9],
        [4.5, 53.1],
      ],
    ]);
    expect(sea.complete).toBe(true);
    expect(isSea(sea, [4.9, 52.5])).toBe(true);
    expect(isSea(sea, [6, 52.5])).toBe(true);
    expect(isSea(sea, [4.1, 52.5])).toBe(false);
    expect(isSea(sea, [3, 52.5])).toBe(false);
  });

  test('turns round with the coast', () => {
    const south: LonLat[] = [
      [4.5, 53.1],
      [4.5, 51.9],
    ];
    const sea = seaIn(box, [south]);
    expect(isSea(sea, [4.1, 52.5])).toBe(true);
    expect(isSea(sea, [4.9, 52.5])).toBe(false);
  });

  test('is a strait between two coasts', () => {
    const sea = seaIn(box, [
      [
        [5.1, 52.2],
        [3.9, 52.2],
      ],
      [
        [3.9, 52.8],
        [5.1, 52.8],
      ],
    ]);
    expect(isSea(sea, [4.5, 52.5])).toBe(true);
    expect(isSea(sea, [4.5, 52.1])).toBe(false);
    expect(isSea(sea, [4.5, 52.9])).toBe(false);
  });

  test('surrounds an island, and all there is around it', () => {
    const island: LonLat[] = [
      [4.4, 52.4],
      [4.6, 52.4],
      [4.6, 52.6],
      [4.4, 52.6],
      [4.4, 52.4],
    ];
    const sea = seaIn(box, [island]);
    expect(isSea(sea, [4.5, 52.5])).toBe(false);
    expect(isSea(sea, [4.1, 52.1])).toBe(true);
    const inland = seaIn(box, [island.toReversed()]);
    expect(isSea(inland, [4.5, 52.5])).toBe(true);
    expect(isSea(inland, [4.1, 52.1])).toBe(false);
  });

  test('is not known where a coast ends within the box', () => {
    const sea = seaIn(box, [
      [
        [4.5, 51.9],
        [4.5, 52.5],
      ],
    ]);
    expect(sea).toEqual({ polygons: [], complete: false });
  });

  test('a coast that leaves the box and comes back has one side everywhere', () => {
    const x = fc.double({ min: 3.7, max: 5.3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(x, { minLength: 3, maxLength: 12 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (xs, part) => {
          // Northwards without ever turning back, so that west of it is land.
          const line = [-1, ...xs.keys(), xs.length].map(
            (i): LonLat => [
              xs[Math.min(Math.max(i, 0), xs.length - 1)],
              51.9 + (1.2 * (i + 1)) / (xs.length + 1),
            ],
          );
          const sea = seaIn(box, [line]);
          const lat = 52 + part;
          const above = line.findIndex(([, y]) => y >= lat);
          const [a, b] = [line[above - 1], line[above]];
          const coast = a[0] + ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]);
          if (coast > 4.02 && coast < 4.98) {
            expect(isSea(sea, [coast + 0.01, lat])).toBe(true);
            expect(isSea(sea, [coast - 0.01, lat])).toBe(false);
          }
        },
      ),
    );
  });
});

test('coasts are joined in their own direction, circles too', () => {
  expect(
    joinCoasts([
      [3, 4],
      [1, 2, 3],
      [9, 8],
      [7, 9],
      [8, 7],
    ]),
  ).toEqual([
    [1, 2, 3, 4],
    [9, 8, 7, 9],
  ]);
});
