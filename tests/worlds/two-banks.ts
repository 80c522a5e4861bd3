// A canal with a quay on both sides and one bridge. All figures in metres, x east, y north.
//
//   y=40  -600 ───────────────── Noordkade ──────┬──────────  900
//                                                │
//                      canal                   bridge (x = 500)
//                                                │
//   y=0   -600 ───────────────── Zuidkade ───────┴──────────  900
//
// The boathouse stands 10 m below Zuidkade at x = 0. Within 800 m of it one walks, from the quay on, 790 m:
//   along Zuidkade from its west end (600 m) to x = 790;
//   over the bridge (500 + 40) with 250 m to go: Noordkade from x = 250 to x = 750.
import { buildStreetGraph } from '../../server/domain/network/build-street-graph.ts';
import { drawStreets } from './draw-streets.ts';
import { at } from './metric-plane.ts';

const streets = drawStreets([
  {
    corners: [
      [-600, 0],
      [500, 0],
      [900, 0],
    ],
  },
  {
    corners: [
      [-600, 40],
      [500, 40],
      [900, 40],
    ],
  },
  {
    corners: [
      [500, 0],
      [500, 40],
    ],
  },
]);

export const twoBanks = buildStreetGraph(streets, 'walking');
export const boathouse = at(0, -10);
