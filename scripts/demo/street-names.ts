// Gives every street one name that no other street bears; a short side street takes the name it branches from.
import Flatbush from 'flatbush';
import type { Street } from './blocks.ts';
import { chance } from './chance.ts';
import type { MainRoad } from './main-roads.ts';
import type { Point } from './plane.ts';
import { lengthOf, nearestOn } from './polyline.ts';
import { nameThemes, neighbourhoodThemes } from './street-name-lists.ts';

/** Streets shorter than this, metres, have no name of their own. */
const shortStreet = 72;

/** Names by name group; paths in parks and between pitches have none. */
export function nameStreets(streets: Street[], mainRoads: MainRoad[]): Map<number, string> {
  const groups = new Map<number, Street[]>();
  const nameless = (street: Street) =>
    street.style === 'park' || street.style === 'sports' || street.style === 'lake';
  for (const street of streets)
    if (!nameless(street)) groups.set(street.nameGroup, [...(groups.get(street.nameGroup) ?? []), street]);
  const supply = new NameSupply(new Set(mainRoads.map(({ name }) => name)));
  const names = new Map<number, string>();
  const short: [number, Street[]][] = [];
  for (const [group, ways] of groups) {
    const length = ways.reduce((sum, { line }) => sum + lengthOf(line), 0);
    if (length < shortStreet) short.push([group, ways]);
    else names.set(group, supply.take(ways[0]));
  }
  const known = streets.filter(({ nameGroup }) => names.has(nameGroup));
  const nearest = nearestStreet(known.map(({ line }) => line));
  for (const [group, ways] of short) {
    const parent = known[nearest(ways[0].line[0])];
    names.set(group, names.get(parent.nameGroup)!);
  }
  return names;
}

/** Finds the index of the line nearest to a point. */
export function nearestStreet(lines: Point[][]): (point: Point) => number {
  const segments = lines.flatMap((line, index) => line.slice(1).map((b, i) => ({ index, a: line[i], b })));
  const tree = new Flatbush(segments.length);
  for (const { a, b } of segments) {
    tree.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  tree.finish();
  return (point) => {
    // Boxes are nearer than what they hold, so the nearest dozen boxes are measured out.
    const found = tree.neighbors(point[0], point[1], 14).map((i) => ({
      index: segments[i].index,
      off: nearestOn([segments[i].a, segments[i].b], point).off,
    }));
    return found.reduce((best, one) => (one.off < best.off ? one : best)).index;
  };
}

class NameSupply {
  private readonly stock = new Map<string, string[]>();

  constructor(private readonly used: Set<string>) {}

  take({ style, face }: Street): string {
    const own = neighbourhoodThemes[face.neighbourhood ?? ''];
    const { whole, stems, endings } = { ...nameThemes[style as keyof typeof nameThemes], ...own };
    const key = own
      ? face.neighbourhood!
      : `${style}${face.neighbourhood === null ? ' across the border' : ''}`;
    if (!this.stock.has(key)) {
      // The good old names are for the municipality itself.
      const old = face.neighbourhood === null ? [] : whole;
      this.stock.set(key, [...old, ...this.combinations(key, stems, endings)]);
    }
    const names = this.stock.get(key)!;
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      if (this.used.has(name)) continue;
      this.used.add(name);
      return name;
    }
    throw new Error(`street-name-lists.ts: the names for ${key} have run out; add stems or endings.`);
  }

  private combinations(key: string, stems: string[], endings: string[]): string[] {
    const luck = chance(`names ${key}`);
    const all = stems.flatMap((stem) =>
      endings.map((ending, rank) => ({ name: stem + ending, order: luck.next() + rank * 0.55 })),
    );
    return all.sort((a, b) => a.order - b.order).map(({ name }) => name);
  }
}
