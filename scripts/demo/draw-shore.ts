// The water around the island, what grows along the shore and around the town, the harbour, and the trees along the lanes.
import type { Town } from './build-town.ts';
import type { ExtractBuilder } from './extract-builder.ts';
import { curveThrough, lengthOf, parallel } from './polyline.ts';
import { harbour, surroundings } from './shore-drawing.ts';

/** Lanes that were planted, and how far from the middle of the road the trees stand, metres. */
const planted = [
  'Beethovenlaan',
  'De Ruyterlaan',
  'Oosterlaan',
  'Zuiderallee',
  'Noorderweg',
  'Slaperdijk',
  'Parklaan',
  'Noorderringdijk',
  'Zuiderringdijk',
];
const treesOff = 13;

export function drawShoreAndGreen(extract: ExtractBuilder, town: Town): void {
  const { lake, foreland, dams } = town.shore;
  for (const { outer, holes } of lake)
    extract.multipolygon(outer, holes, { natural: 'water', water: 'lake', name: 'Lindemeer' });
  extract.multipolygon(foreland.outer, foreland.holes, { natural: 'grassland' });
  for (const ring of dams) extract.area(ring, { landuse: 'grass' });
  for (const { tags, ring } of surroundings) extract.area(curveThrough(ring).slice(0, -1), tags);
  for (const mole of harbour.moles) extract.line(curveThrough(mole), { man_made: 'breakwater' });
  for (const jetty of harbour.jetties) extract.line(jetty, { man_made: 'pier' });
  drawLocks(extract, town);
  drawTrees(extract, town);
}

/** Where the river meets the dike, gates on both sides of the bridge keep the lake out. */
function drawLocks(extract: ExtractBuilder, town: Town): void {
  const gates = town.roads.filter(({ passage, name }) => passage === 'bridge' && name.endsWith('ringdijk'));
  for (const { line } of gates) {
    for (const side of [26, -26]) extract.line(parallel(line, side), { waterway: 'lock_gate' });
  }
}

function drawTrees(extract: ExtractBuilder, town: Town): void {
  for (const { name, line, passage, highway } of town.roads) {
    if (passage || highway === 'cycleway' || !planted.includes(name) || lengthOf(line) < 120) continue;
    for (const side of [treesOff, -treesOff])
      extract.line(parallel(line, side).slice(1, -1), { natural: 'tree_row' });
  }
}
