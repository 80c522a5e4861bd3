// Collects the nodes, closed ways and multipolygon relations whose tags say something that is asked for, and where they lie.
import type { Bbox, LonLat } from '../../domain/lon-lat.ts';
import type { Problem } from '../../domain/problem.ts';
import type { NodePositions } from './node-positions.ts';
import type { Multipolygon, TaggedNode, Tags, Way } from './osm-element.ts';
import type { Outline } from './outline.ts';
import { type Area, isInside, missingOutline, resolveArea, unclosedOutline } from './resolve-area.ts';

interface Feature<Said> {
  /** `osm-n1`, `osm-w2`, `osm-r3`. */
  id: string;
  /** How messages name it: `way 12`. */
  at: string;
  said: Said;
}

export interface LocatedFeature<Said> extends Feature<Said> {
  lonLat: LonLat;
  /** `null` for a node, and where no ring could be closed. */
  outline: Outline | null;
}

export class FeatureCollector<Said> {
  readonly #nodes: LocatedFeature<Said>[] = [];
  readonly #areas: { feature: Feature<Said>; area: Area }[] = [];
  readonly #relations: { feature: Feature<Said>; ways: Multipolygon['ways'] }[] = [];
  readonly #memberWays = new Map<number, number[] | null>();

  /** `read` tells what the tags say; `null`: nothing that is asked for. `editedAt`: seconds since 1970, 0 for not known. */
  constructor(private readonly read: (tags: Tags, editedAt: number) => Said | null) {}

  addNode(node: TaggedNode): void {
    const feature = this.#feature('n', 'node', node);
    if (feature) this.#nodes.push({ ...feature, lonLat: [node.lon, node.lat], outline: null });
  }

  addWay(way: Way): void {
    // A street that is named after a place is not that place.
    if (way.tags.highway !== undefined) return;
    const feature = this.#feature('w', 'way', way);
    if (!feature) return;
    this.#areas.push({ feature, area: { at: feature.at, outer: [way.nodes], inner: [], missingWays: 0 } });
  }

  /** Its member ways are then asked for by `isMemberWay` and given to `addMemberWay`. */
  addMultipolygon(relation: Multipolygon): void {
    const feature = this.#feature('r', 'relation', relation);
    if (!feature) return;
    this.#relations.push({ feature, ways: relation.ways });
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

  /** Those that lie inside the box. */
  locate(
    positions: NodePositions,
    within: Bbox | undefined,
    file: string,
  ): { found: LocatedFeature<Said>[]; problems: Problem[] } {
    const problems: Problem[] = [];
    const found = this.#nodes.filter((node) => isInside(node.lonLat, within));
    for (const { feature, area } of [
      ...this.#areas,
      ...this.#relations.map((relation) => this.#areaOf(relation)),
    ]) {
      const resolved = resolveArea(area, positions);
      if (resolved === null) {
        problems.push(missingOutline(file, area.at));
        continue;
      }
      if (!isInside(resolved.lonLat, within)) continue;
      found.push({ ...feature, ...resolved });
      if (resolved.outline === null) problems.push(unclosedOutline(file, area.at));
    }
    return { found, problems };
  }

  #feature(
    letter: string,
    type: string,
    { id, tags, editedAt }: { id: number; tags: Tags; editedAt: number },
  ): Feature<Said> | null {
    const said = this.read(tags, editedAt);
    return said === null ? null : { id: `osm-${letter}${id}`, at: `${type} ${id}`, said };
  }

  #areaOf({ feature, ways }: { feature: Feature<Said>; ways: Multipolygon['ways'] }): {
    feature: Feature<Said>;
    area: Area;
  } {
    const lines = (inner: boolean) =>
      ways
        .filter((way) => (way.role === 'inner') === inner)
        .map((way) => this.#memberWays.get(way.id))
        .filter((nodes) => nodes !== null && nodes !== undefined);
    const [outer, inner] = [lines(false), lines(true)];
    const missingWays = ways.length - outer.length - inner.length;
    return { feature, area: { at: feature.at, outer, inner, missingWays } };
  }
}
