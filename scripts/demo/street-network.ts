// All ways on the ground, in bridges and in tunnels as one network: ways that meet share a node.
import type { Town } from './build-town.ts';
import type { Style } from './districts.ts';
import { joinLines } from './join-lines.ts';
import type { Passage, Rails } from './main-roads.ts';
import type { Point } from './plane.ts';
import { closedRing } from './polygon.ts';
import { nearestOn } from './polyline.ts';

export interface NetworkWay {
  /** Indices into `points`. */
  nodes: number[];
  tags: Record<string, string>;
  passage: Passage | null;
}

export interface StreetNetwork {
  points: Point[];
  ways: NetworkWay[];
}

/** Bends smaller than this are left out, metres. */
const smallestBend = 0.5;

export function joinStreets(town: Town): StreetNetwork {
  const drawn = [
    ...town.streets.map(({ line, highway, name, style, nameGroup }) => ({
      line,
      passage: null,
      tags: { ...streetTags(highway, name), ...(isOneWay(style, highway, nameGroup) ? oneWay : {}) },
    })),
    ...town.grounds
      .filter(({ tags }) => tags.highway)
      .map(({ ring, tags }) => ({ line: closedRing(ring), passage: null, tags })),
    ...town.roads.map(({ line, highway, name, passage }) => ({
      line,
      passage,
      tags: streetTags(highway, name),
    })),
    ...town.rails.map(({ line, kind, passage }) => ({ line, passage, tags: railTags[kind] })),
  ];
  const passes = (index: number) => {
    const { passage } = drawn[index];
    return passage === 'bridge' || passage === 'tunnel';
  };
  const { points, lines } = joinLines(
    drawn.map(({ line }) => line),
    passes,
  );
  const uses = new Map<number, number>();
  for (const line of lines) for (const node of line) uses.set(node, (uses.get(node) ?? 0) + 1);
  const ways = lines.map((nodes, index): NetworkWay => {
    const { tags, passage } = drawn[index];
    return {
      nodes: withoutSmallBends(nodes, points, uses),
      tags: { ...tags, ...passageTags(passage) },
      passage,
    };
  });
  return { points, ways: ways.filter(({ nodes }) => nodes.length > 1) };
}

function withoutSmallBends(nodes: number[], points: Point[], uses: Map<number, number>): number[] {
  const kept = [nodes[0]];
  let pending: number[] = [];
  for (let i = 1; i < nodes.length; i++) {
    const chord = [points[kept[kept.length - 1]], points[nodes[i]]];
    const bends = pending.some((node) => nearestOn(chord, points[node]).off > smallestBend);
    if (bends) {
      kept.push(nodes[i - 1]);
      pending = [];
    }
    if (i === nodes.length - 1 || uses.get(nodes[i])! > 1) {
      kept.push(nodes[i]);
      pending = [];
    } else pending.push(nodes[i]);
  }
  return kept;
}

/** Narrow old streets let cars through one way and bicycles both. */
function isOneWay(style: Style, highway: string, nameGroup: number): boolean {
  return highway === 'residential' && (style === 'centre' || style === 'nineteenth') && nameGroup % 3 === 0;
}
const oneWay = { oneway: 'yes', 'oneway:bicycle': 'no' };

function streetTags(highway: string, name: string | null): Record<string, string> {
  const named: Record<string, string> = name ? { highway, name } : { highway };
  if (highway === 'secondary')
    return { ...named, maxspeed: '50', lit: 'yes', bicycle: 'use_sidepath', sidewalk: 'both' };
  if (highway === 'tertiary') return { ...named, maxspeed: '50', lit: 'yes' };
  if (highway === 'residential') return { ...named, maxspeed: '30' };
  if (highway === 'pedestrian') return { ...named, bicycle: 'yes' };
  if (highway === 'cycleway') return { ...named, foot: 'yes', surface: 'asphalt' };
  return named;
}

const railTags: Record<Rails['kind'], Record<string, string>> = {
  railway: { railway: 'rail', usage: 'main', electrified: 'contact_line', gauge: '1435' },
  trunk: {
    highway: 'trunk',
    ref: 'N899',
    oneway: 'yes',
    maxspeed: '100',
    foot: 'no',
    bicycle: 'no',
    motorroad: 'yes',
  },
  trunk_link: { highway: 'trunk_link', oneway: 'yes', foot: 'no', bicycle: 'no' },
};

function passageTags(passage: Passage | null): Record<string, string> {
  if (passage === 'bridge') return { bridge: 'yes', layer: '1' };
  return passage === 'tunnel' ? { tunnel: 'yes', layer: '-1' } : {};
}
