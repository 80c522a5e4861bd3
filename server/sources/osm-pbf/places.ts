// Collects the features that are places by the taxonomy: nodes, closed ways and multipolygon relations.
import type { Bbox, LonLat } from '../../domain/lon-lat.ts';
import type { Place, PlaceFunction } from '../../domain/places/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { KindMatcher } from './kinds-of.ts';
import type { NodePositions } from './node-positions.ts';
import type { Multipolygon, TaggedNode, Tags, Way } from './osm-element.ts';
import { contains, type Outline } from './outline.ts';
import { type PlaceDetails, placeDetails, text } from './place-of-tags.ts';
import { type Area, isInside, missingOutline, resolveArea, unclosedOutline } from './resolve-area.ts';

/** Unlike a garden or a club, such a place is one whatever its name; without one it cannot be listed, so it is reported. */
const reportedWithoutName = ['community-centre', 'library'];

interface Candidate {
  id: string;
  at: string;
  name: string | null;
  kinds: string[];
  functions: PlaceFunction[];
  details: PlaceDetails;
}

interface Found extends Candidate {
  lonLat: LonLat;
  outline: Outline | null;
}

export class PlaceCollector {
  readonly #nodes: Found[] = [];
  readonly #areas: { candidate: Candidate; area: Area }[] = [];
  readonly #relations: { candidate: Candidate; ways: Multipolygon['ways'] }[] = [];
  readonly #memberWays = new Map<number, number[] | null>();

  constructor(
    private readonly matcher: KindMatcher,
    private readonly activitiesOf: (tags: Tags) => string[] | null,
  ) {}

  addNode(node: TaggedNode): void {
    const candidate = this.#candidate('n', 'node', node);
    if (candidate) this.#nodes.push({ ...candidate, lonLat: [node.lon, node.lat], outline: null });
  }

  addWay(way: Way): void {
    // A street that is named after a place is not that place.
    if (way.tags.highway !== undefined) return;
    const candidate = this.#candidate('w', 'way', way);
    if (!candidate) return;
    this.#areas.push({
      candidate,
      area: { at: candidate.at, outer: [way.nodes], inner: [], missingWays: 0 },
    });
  }

  /** Its member ways are then asked for by `isMemberWay` and given to `addMemberWay`. */
  addMultipolygon(relation: Multipolygon): void {
    const candidate = this.#candidate('r', 'relation', relation);
    if (!candidate) return;
    this.#relations.push({ candidate, ways: relation.ways });
    for (const way of relation.ways) this.#memberWays.set(way.id, null);
  }

  isMemberWay(id: number): boolean {
    return this.#memberWays.has(id);
  }

  addMemberWay(way: Way): void {
    this.#memberWays.set(way.id, way.nodes);
  }

  /** Once all ways are read. */
  *neededNodes(): Generator<number> {
    for (const { area } of this.#areas) yield* area.outer[0];
    for (const nodes of this.#memberWays.values()) yield* nodes ?? [];
  }

  build(
    positions: NodePositions,
    within: Bbox | undefined,
    file: string,
  ): { places: Place[]; problems: Problem[] } {
    const problems: Problem[] = [];
    const found = [...this.#nodes];
    for (const { candidate, area } of [
      ...this.#areas,
      ...this.#relations.map((each) => this.#areaOf(each)),
    ]) {
      const resolved = resolveArea(area, positions);
      if (resolved === null) {
        problems.push(missingOutline(file, area.at));
        continue;
      }
      found.push({ ...candidate, ...resolved });
      if (resolved.outline === null && isInside(resolved.lonLat, within)) {
        problems.push(unclosedOutline(file, area.at));
      }
    }
    const inside = found.filter((each) => isInside(each.lonLat, within));
    const named = inside.filter((each) => each.name !== null);
    for (const each of inside) {
      if (each.name === null && isReportedWithoutName(each)) problems.push(nameless(file, each));
    }
    const { kept, duplicates } = dropDuplicates(named, file);
    return { places: kept.map(toPlace), problems: [...problems, ...duplicates] };
  }

  #candidate(
    letter: string,
    type: string,
    element: { id: number; tags: Tags; editedAt: number },
  ): Candidate | null {
    const { id, tags, editedAt } = element;
    const match = this.matcher.match(tags);
    if (match === null || isClosedToVisitors(tags)) return null;
    return {
      id: `osm-${letter}${id}`,
      at: `${type} ${id}`,
      name: text(tags, 'name'),
      ...match,
      details: placeDetails(tags, editedAt, this.activitiesOf(tags)),
    };
  }

  #areaOf(relation: { candidate: Candidate; ways: Multipolygon['ways'] }): {
    candidate: Candidate;
    area: Area;
  } {
    const lines = (inner: boolean) =>
      relation.ways
        .filter((way) => (way.role === 'inner') === inner)
        .map((way) => this.#memberWays.get(way.id))
        .filter((nodes) => nodes !== null && nodes !== undefined);
    const [outer, inner] = [lines(false), lines(true)];
    const missingWays = relation.ways.length - outer.length - inner.length;
    return { candidate: relation.candidate, area: { at: relation.candidate.at, outer, inner, missingWays } };
  }
}

/** Out of use, or not for the public. `disused:amenity` and the like match no condition by themselves. */
function isClosedToVisitors(tags: Tags): boolean {
  return (
    tags.access === 'private' || tags.access === 'no' || tags.disused === 'yes' || tags.abandoned === 'yes'
  );
}

function isReportedWithoutName(candidate: Candidate): boolean {
  return candidate.kinds.some((kind) => reportedWithoutName.includes(kind));
}

function nameless(file: string, { at, kinds }: Candidate): Problem {
  return {
    kind: 'nameless-place',
    severity: 'refused',
    message: `A ${kinds[0]} without a name cannot be listed; give it a name in OpenStreetMap.`,
    file,
    at,
  };
}

/** The same place is often mapped as a node inside its own building: same name and kind, one within the other. */
function dropDuplicates(places: Found[], file: string): { kept: Found[]; duplicates: Problem[] } {
  const duplicates: Problem[] = [];
  const dropped = new Set<Found>();
  const groups = new Map<string, Found[]>();
  for (const place of places) {
    const key = `${place.kinds[0]} ${place.name?.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  for (const group of groups.values()) {
    for (const area of group) {
      for (const other of group) {
        if (area === other || area.outline === null || dropped.has(area) || dropped.has(other)) continue;
        if (!contains(area.outline, other.lonLat)) continue;
        const [keep, drop] = knownFields(other) > knownFields(area) ? [other, area] : [area, other];
        dropped.add(drop);
        duplicates.push({
          kind: 'duplicate-place',
          severity: 'doubtful',
          message: `"${keep.name}" is mapped twice; ${keep.at} says more and is kept.`,
          file,
          at: drop.at,
        });
      }
    }
  }
  return { kept: places.filter((place) => !dropped.has(place)), duplicates };
}

function knownFields(place: Found): number {
  return Object.values(place.details).filter((value) => value !== null).length;
}

function toPlace({ id, name, kinds, functions, lonLat, details }: Found): Place {
  return { id, name: name ?? '', kinds, functions, lonLat, ...details };
}
