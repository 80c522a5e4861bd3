// Walking distances beside Valhalla's, on the same extract: how far they agree, and how much of the rest is access rules.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LonLat } from '../../server/domain/lon-lat.ts';
import { buildStreetGraph } from '../../server/domain/network/build-street-graph.ts';
import type { StreetGraph } from '../../server/domain/network/street-graph.ts';
import { type StreetSpot, streetReach } from '../../server/domain/network/street-reach.ts';
import { wayAccess } from '../../server/domain/network/streets.ts';
import { readTaxonomy } from '../../server/intake/read-taxonomy.ts';
import { accessOf } from '../../server/sources/osm-pbf/access-rules.ts';
import { readOsmPbf } from '../../server/sources/osm-pbf/read-osm-pbf.ts';
import { chanceFrom, citySeed } from './bench-city.ts';
import { atMost, type GoalLine, notMeasured } from './goals.ts';
import { type Retagging, retagExtract } from './retag-extract.ts';
import { findValhalla, valhallaVariable, walkingByValhalla } from './walking-by-valhalla.ts';

const extracts = [
  '../shared/real/delft/delft-zuid.osm.pbf',
  '../shared/real/heidelberg/heidelberg-streets.osm.pbf',
];
const demo = 'data/demo/lindewaard.osm.pbf';
const placeCount = 60;
const homesPerPlace = 50;
const limitDm = 30_000;
/** Valhalla rounds every street to whole metres: on shorter walks one would measure that. */
const shortestDm = 1_000;
const goalPercent = 1;

/** The same extract as Valhalla may read it, from its own rules to those of METHOD.md. */
const readings: { name: string; retagging: Retagging | null }[] = [
  { name: 'by its own rules', retagging: null },
  {
    // Valhalla knows this of the Netherlands, from a database of borders that its npm package cannot make.
    name: 'with cycle paths open to walkers, as in the Netherlands',
    retagging: {
      keepsBarriers: true,
      retag: (tags) =>
        tags.highway === 'cycleway' && tags.foot === undefined ? { ...tags, foot: 'yes' } : tags,
    },
  },
  {
    name: 'on the ways that METHOD.md opens',
    retagging: {
      keepsBarriers: false,
      retag: (tags) => ((accessOf(tags) & wayAccess.walking) !== 0 ? { highway: 'footway' } : null),
    },
  },
];

interface Walk {
  from: LonLat;
  to: LonLat;
  metres: number;
}

/** Prints a line a reading; the goal is that of the last one, where both walk on the same ways. */
export async function benchWalking(): Promise<GoalLine[]> {
  const goal = 'walking on the same ways, beside Valhalla';
  if (findValhalla() === null) {
    console.log(
      `Walking distances are not compared: Valhalla is not installed (npm install @valhallajs/valhallajs in another folder, named in ${valhallaVariable}).\n`,
    );
    return [notMeasured(goal, `${goalPercent}% off in the mean`, 'not installed')];
  }
  const found = extracts.filter(existsSync);
  const lines: GoalLine[] = [];
  for (const extract of found.length > 0 ? found : [demo]) {
    const { records } = await readOsmPbf(extract, { taxonomy: readTaxonomy('data/taxonomy.json') });
    const walks = drawWalks(buildStreetGraph(records.streets, 'walking'));
    console.log(
      `Walking distances beside Valhalla: ${walks.length} walks of ${shortestDm / 10} to ${limitDm / 10} m between mapped points of ${extract}\n`,
    );
    let offPercent = 0;
    for (const { name, retagging } of readings)
      offPercent = report(name, walks, await askValhalla(extract, retagging, walks));
    console.log();
    const line = atMost(
      `${goal}, ${extract.split('/').at(-1)}`,
      '% off in the mean',
      goalPercent,
      offPercent,
    );
    lines.push(line);
  }
  return lines;
}

/** To every place from points within the limit, all drawn from a seed. */
function drawWalks(graph: StreetGraph): Walk[] {
  const chance = chanceFrom(citySeed);
  const search = streetReach(graph, 'towards', limitDm);
  return Array.from({ length: placeCount }, () => drawPoint(graph, chance)).flatMap((place) => {
    const reach = search({ ...place.spot, connectorDm: 0 }, limitDm);
    const walks: Walk[] = [];
    // A place on a small island has few points around it.
    for (let tries = 0; walks.length < homesPerPlace && tries < 100_000; tries++) {
      const home = drawPoint(graph, chance);
      const dm = reach.distanceDm(home.spot.edge, home.spot.offsetDm);
      if (dm >= shortestDm && dm <= limitDm)
        walks.push({ from: home.lonLat, to: place.lonLat, metres: dm / 10 });
    }
    return walks;
  });
}

function drawPoint(graph: StreetGraph, chance: () => number): { spot: StreetSpot; lonLat: LonLat } {
  const edge = Math.floor(chance() * graph.edgeFrom.length);
  const [first, end] = [graph.firstShape[edge], graph.firstShape[edge + 1]];
  const point = first + Math.floor(chance() * (end - first));
  return {
    spot: { edge, offsetDm: graph.shapeOffsetDm[point], connectorDm: 0 },
    lonLat: [graph.shapeLonLat[2 * point], graph.shapeLonLat[2 * point + 1]],
  };
}

/** Metres of every walk by Valhalla, null where it finds no way. */
async function askValhalla(
  extract: string,
  retagging: Retagging | null,
  walks: readonly Walk[],
): Promise<(number | null)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'walking-'));
  try {
    const read = retagging === null ? extract : join(folder, 'retagged.osm.pbf');
    if (retagging !== null) await retagExtract(extract, read, retagging);
    const metresTo = await walkingByValhalla(read, folder);
    const asked: (number | null)[] = [];
    for (let i = 0; i < walks.length; ) {
      const { to } = walks[i];
      const sources = walks.slice(i).filter((walk) => walk.to === to);
      asked.push(
        ...(await metresTo(
          to,
          sources.map(({ from }) => from),
        )),
      );
      i += sources.length;
    }
    return asked;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns how far the mean ratio is from 1, in percent. */
function report(name: string, walks: readonly Walk[], asked: readonly (number | null)[]): number {
  const ratios = walks
    .flatMap(({ metres }, i) => {
      const other = asked[i];
      return other === null ? [] : [other / metres];
    })
    .sort((a, b) => a - b);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const within = (part: number) =>
    ((100 * ratios.filter((ratio) => Math.abs(ratio - 1) <= part).length) / walks.length).toFixed(1);
  console.log(
    `  ${name}: Valhalla's are ${mean.toFixed(4)} times ours in the mean, ${ratios[ratios.length >> 1].toFixed(4)} in the median;\n` +
      `    ${within(0.01)}% within 1%, ${within(0.05)}% within 5%, ${walks.length - ratios.length} without a way`,
  );
  return 100 * Math.abs(mean - 1);
}
