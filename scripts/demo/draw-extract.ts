// Lindewaard as OpenStreetMap would have it: streets, water, green, buildings, addresses, names and some of the places.
import { freeOfBarriers } from './blocks.ts';
import type { Town } from './build-town.ts';
import { districts } from './districts.ts';
import { drawBuildings } from './draw-buildings.ts';
import { drawShoreAndGreen } from './draw-shore.ts';
import { ExtractBuilder } from './extract-builder.ts';
import { lakeName } from './plan-town.ts';
import type { Point } from './plane.ts';
import { middleOf } from './polygon.ts';
import { joinStreets } from './street-network.ts';

/** When the drawing was last touched; places have days of their own. */
const drawnAt = '2026-09-14T08:00:00Z';

export function drawExtract(town: Town): ExtractBuilder {
  const extract = new ExtractBuilder(drawnAt);
  drawStreets(extract, town);
  drawGround(extract, town);
  drawShoreAndGreen(extract, town);
  drawBuildings(extract, town);
  drawNames(extract, town);
  return extract;
}

function drawStreets(extract: ExtractBuilder, town: Town): void {
  const { points, ways } = joinStreets(town);
  const rails = new Set(ways.filter(({ tags }) => tags.railway).flatMap(({ nodes }) => nodes));
  const crossings = new Set(
    ways.filter(({ tags }) => tags.highway).flatMap(({ nodes }) => nodes.filter((node) => rails.has(node))),
  );
  const ids = points.map((point, index) =>
    extract.node(point, crossings.has(index) ? { railway: 'level_crossing' } : {}),
  );
  for (const { nodes, tags } of ways)
    extract.way(
      nodes.map((node) => ids[node]),
      tags,
    );
}

function drawGround(extract: ExtractBuilder, town: Town): void {
  const use: Record<string, Record<string, string> | undefined> = {
    industrial: { landuse: 'industrial' },
    park: { leisure: 'park', name: 'Stadspark' },
    sports: { leisure: 'sports_centre', name: 'Sportpark De Westrand', access: 'yes' },
    polder: undefined,
    lake: undefined,
  };
  for (const { ring, style } of town.plan.faces) {
    const tags = style in use ? use[style] : { landuse: 'residential' };
    if (!tags) continue;
    for (const land of freeOfBarriers(ring, town.water)) extract.area(land, tags);
  }
  // Squares are part of the street network.
  for (const { ring, tags } of town.grounds) if (!tags.highway) extract.area(ring, tags);
  for (const { ring, name, middle } of town.water) {
    extract.area(ring.slice(0, -1), { natural: 'water', water: name === 'Linde' ? 'river' : 'canal', name });
    extract.line(middle, { waterway: name === 'Linde' ? 'river' : 'canal', name });
  }
  for (const ditch of town.ditches) extract.line(ditch, { waterway: 'ditch' });
  const lake = town.plan.lines.find(({ plan }) => plan.id === 'lake')!.curve.slice(0, -1);
  extract.multipolygon(lake, [island], { natural: 'water', water: 'lake', name: lakeName });
}

/** In the lake, so that its water has a hole. */
const island: Point[] = [
  [-1330, 2960],
  [-1250, 2930],
  [-1170, 2965],
  [-1150, 3030],
  [-1230, 3070],
  [-1320, 3040],
];

function drawNames(extract: ExtractBuilder, town: Town): void {
  extract.node([0, 20], { place: 'town', name: 'Lindewaard', population: '65000' });
  extract.node([-2090, -2080], { place: 'village', name: 'Lindeveen' });
  extract.node([3130, 230], { place: 'village', name: 'Meerdijk' });
  for (const { name, style, neighbourhoods } of districts) {
    if (style === 'polder') continue;
    const middles = neighbourhoods.map((one) => middleOfNeighbourhood(town, one.name));
    const middle: Point = [0, 1].map(
      (axis) => middles.reduce((sum, at) => sum + at[axis], 0) / middles.length,
    ) as Point;
    extract.node(middle, { place: 'suburb', name });
    neighbourhoods.forEach((one, index) => {
      extract.node(middles[index], { place: 'neighbourhood', name: one.name });
    });
  }
  extract.node([765, 170], {
    railway: 'station',
    name: 'Lindewaard',
    train: 'yes',
    public_transport: 'station',
  });
}

function middleOfNeighbourhood(town: Town, name: string): Point {
  const rings = town.plan.faces.filter((face) => face.neighbourhood === name).map(({ ring }) => ring);
  return middleOf(rings.reduce((largest, ring) => (ring.length > largest.length ? ring : largest)));
}
