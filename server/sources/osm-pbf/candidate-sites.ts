// Makes candidate sites of the features that are some by the taxonomy; grounds and what stands on them are one.
import Flatbush from 'flatbush';
import type { CandidateSite } from '../../domain/places/candidate-site.ts';
import type { CandidateKindDefinition } from '../../domain/places/taxonomy.ts';
import type { LocatedFeature } from './features.ts';
import type { KindMatcher } from './kinds-of.ts';
import type { Tags } from './osm-element.ts';
import { contains, type Outline } from './outline.ts';
import { text } from './place-of-tags.ts';

/** What the tags say of a site. */
export type TaggedSite = Pick<CandidateSite, 'kind' | 'name'>;

type Found = LocatedFeature<TaggedSite>;
type Box = [west: number, south: number, east: number, north: number];

/**
 * `null` where the tags are of no site. Grounds that are not open to the public count: whoever owns the building
 * is asked anyway.
 */
export function taggedSite(tags: Tags, matcher: KindMatcher<CandidateKindDefinition>): TaggedSite | null {
  const [kind] = matcher.match(tags);
  return kind === undefined ? null : { kind: kind.id, name: text(tags, 'name') };
}

/**
 * A school is often mapped as grounds, as the building on them and as a node in that: what lies within the outline of
 * another of its kind is that one. The widest outline gives the id, the building the position, any of them the name.
 */
export function listCandidateSites(found: readonly Found[]): CandidateSite[] {
  if (found.length === 0) return [];
  const spots = new Flatbush(found.length);
  for (const { lonLat } of found) spots.add(...lonLat, ...lonLat);
  spots.finish();
  const areas = found
    .flatMap((site) =>
      site.outline === null ? [] : [{ site, outline: site.outline, box: boxOf(site.outline) }],
    )
    .sort((a, b) => sizeOf(b.box) - sizeOf(a.box));
  const joined = new Set<Found>();
  const sites = new Map<Found, CandidateSite>();
  for (const { site, outline, box } of areas) {
    if (joined.has(site)) continue;
    const within = spots
      .search(...box)
      .sort((a, b) => a - b)
      .map((index) => found[index])
      .filter(
        (other) =>
          other !== site &&
          other.said.kind === site.said.kind &&
          !joined.has(other) &&
          contains(outline, other.lonLat),
      );
    for (const other of within) joined.add(other);
    sites.set(site, joinedSite(site, within));
  }
  return found.filter((site) => !joined.has(site)).map((site) => sites.get(site) ?? joinedSite(site, []));
}

function joinedSite({ id, said, lonLat }: Found, within: readonly Found[]): CandidateSite {
  const building = within.find(({ outline }) => outline !== null);
  const name = said.name ?? within.find((other) => other.said.name !== null)?.said.name ?? null;
  return { id, kind: said.kind, name, lonLat: building?.lonLat ?? lonLat };
}

function boxOf({ outer }: Outline): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of outer.flat()) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** Square degrees; only compared. */
const sizeOf = ([west, south, east, north]: Box) => (east - west) * (north - south);
