import { expect, test } from 'vitest';
import { buildStreetGraph } from '../../../../server/domain/network/build-street-graph.ts';
import { snapToStreet } from '../../../../server/domain/network/snap-to-street.ts';
import { drawStreets } from '../../../worlds/draw-streets.ts';
import { at } from '../../../worlds/metric-plane.ts';

const bent = drawStreets([
  {
    corners: [
      [0, 0],
      [100, 0],
      [100, 200],
    ],
  },
  {
    corners: [
      [0, 0],
      [0, -3000],
    ],
  },
]);
const snap = snapToStreet(buildStreetGraph(bent, 'walking'));

/** Metres along the edge from its start, and from the point to the street. */
function snapAt(x: number, y: number) {
  const { edge, offsetDm, connectorDm } = snap([...at(x, y)]);
  return { onNetwork: edge[0] !== -1, offset: offsetDm[0] / 10, connector: connectorDm[0] / 10 };
}

test('a point beside a street meets it at right angles, measured along the bend', () => {
  const beside = snapAt(110, 50);
  expect(beside.connector).toBe(10);
  // The whole is one chain of 3,300 m; which end it starts from is the graph's own affair.
  expect([3150, 150]).toContain(beside.offset);
});

test('a point beyond the end of a street meets its end', () => {
  expect(snapAt(100, 230).connector).toBe(30);
  expect([3300, 0]).toContain(snapAt(100, 230).offset);
});

test('a point hundreds of metres away still finds the nearest street, not the first in sight', () => {
  expect(snapAt(450, 100).connector).toBe(350);
  expect(snapAt(-300, -1500).connector).toBeCloseTo(300, 0);
});

test('over a kilometre from any street, a point is not on the network', () => {
  expect(snapAt(1090, 100).onNetwork).toBe(true);
  expect(snapAt(1110, 100).onNetwork).toBe(false);
});

test('without streets nothing is on the network', () => {
  const none = snapToStreet(buildStreetGraph(drawStreets([]), 'walking'));
  expect([...none([...at(0, 0)]).edge]).toEqual([-1]);
});
