// A town in which one turns, crosses and keeps on: for ways told in steps. All figures in metres, x east, y north.
//
//   y=300   0 ─ Laan ─ 200 ─ Laan ─ 400
//                       │
//                     Steeg
//                       │
//   y=112             path, 12 m (a crossing)
//   y=100   0 ── Dijk ─ 200 ─ Dijk ── 400 ─╮ Dijk bends north-east, past a side street, to (500, 200)
//           │                              │
//        fietspad                       Zijstraat
//           │                              │
//   y=0     0 ── path ─ 200 ── path ────── 400
//                       │
//                     path
//                       │
//   y=-100             200 ── Trap (steps) ── 240
import { waySorts } from '../../server/domain/network/street-names.ts';
import { drawStreets } from './draw-streets.ts';

const sort = (name: (typeof waySorts)[number]) => waySorts.indexOf(name);

export const windingTown = drawStreets([
  {
    corners: [
      [0, 300],
      [200, 300],
      [400, 300],
    ],
    name: 'Laan',
  },
  {
    corners: [
      [200, 300],
      [200, 112],
    ],
    name: 'Steeg',
  },
  {
    corners: [
      [200, 112],
      [200, 100],
    ],
    name: sort('path'),
  },
  {
    corners: [
      [0, 100],
      [200, 100],
      [400, 100],
    ],
    name: 'Dijk',
  },
  {
    corners: [
      [400, 100],
      [450, 150],
      [500, 200],
    ],
    name: 'Dijk',
  },
  {
    corners: [
      [400, 100],
      [400, 0],
    ],
    name: 'Zijstraat',
  },
  {
    corners: [
      [0, 100],
      [0, 0],
    ],
    name: sort('cycle-path'),
  },
  {
    corners: [
      [0, 0],
      [200, 0],
    ],
    name: sort('path'),
  },
  {
    corners: [
      [200, 0],
      [400, 0],
    ],
    name: sort('path'),
  },
  {
    corners: [
      [200, 0],
      [200, -100],
    ],
    name: sort('path'),
  },
  {
    corners: [
      [200, -100],
      [240, -100],
    ],
    name: sort('steps'),
  },
]);
