// Collects what is drawn on the basemap: ways, multipolygons and nodes that reach into a box, with their geometry.
import { nameRank, polygonsSquareMetres } from '../../domain/basemap/area-size.ts';
import {
  type BasemapFeature,
  type BasemapFeatures,
  type BasemapGeometry,
  noFeatures,
  type Positions,
} from '../../domain/basemap/basemap-features.ts';
import type { Bbox, LonLat } from '../../domain/lon-lat.ts';
import type { Problem } from '../../domain/problem.ts';
import { type Drawing, drawnArea, drawnLine, drawnNode, isCoastline } from './basemap-rules.ts';
import { IdList, IdSet, type NodePositions } from './node-positions.ts';
import type { Multipolygon, TaggedNode, Way } from './osm-element.ts';
import { contains, type Ring, surfacePoint } from './outline.ts';
import { closedRings, isInside } from './resolve-area.ts';
import { joinCoasts, seaIn } from './sea.ts';

interface DrawnWay {
  id: number;
  lines: Drawing[];
  areas: Drawing[];
  nodes: number[];
}

interface DrawnRelation {
  id: number;
  areas: Drawing[];
  ways: Multipolygon['ways'];
}

/**
 * Of an area as large as a province only the box of the map is kept: the nodes inside are noted first, and a way
 * or relation counts when one of its nodes is among them. One that encloses the whole box without a node in it is
 * missed; at the size of a municipality there is none.
 */
export class BasemapCollector {
  readonly #insideIds = new IdList();
  #inside: IdSet | null = null;
  readonly #ways: DrawnWay[] = [];
  readonly #memberWays = new Map<number, number[] | null>();
  readonly #features = noFeatures();
  readonly #coasts: { id: number; nodes: number[] }[] = [];
  #relations: DrawnRelation[] = [];

  constructor(
    private readonly file: string,
    private readonly within: Bbox | undefined,
  ) {}

  /** First of all, for every node. */
  noteNode(id: number, lon: number, lat: number): void {
    if (this.within !== undefined && isInside([lon, lat], this.within)) this.#insideIds.push(id);
  }

  addMultipolygon({ id, tags, ways }: Multipolygon): void {
    const areas = drawnArea(tags);
    if (areas.length === 0) return;
    this.#relations.push({ id, areas, ways });
    for (const way of ways) this.#memberWays.set(way.id, null);
  }

  isMemberWay(id: number): boolean {
    return this.#memberWays.has(id);
  }

  /** Once all nodes are noted and all relations known. */
  addWay({ id, tags, nodes }: Way): void {
    if (this.isMemberWay(id)) this.#memberWays.set(id, nodes);
    if (isCoastline(tags) && this.#reachesInside(nodes)) this.#coasts.push({ id, nodes });
    const lines = drawnLine(tags);
    const areas = nodes.length > 3 && nodes[0] === nodes.at(-1) ? drawnArea(tags) : [];
    if (lines.length + areas.length > 0 && this.#reachesInside(nodes))
      this.#ways.push({ id, lines, areas, nodes });
  }

  /** Once all ways are read. */
  *neededNodes(): Generator<number> {
    this.#relations = this.#relations.filter(({ ways }) =>
      ways.some((way) => this.#reachesInside(this.#memberWays.get(way.id) ?? [])),
    );
    for (const { nodes } of this.#ways) yield* nodes;
    for (const { nodes } of this.#coasts) yield* nodes;
    for (const { ways } of this.#relations) for (const way of ways) yield* this.#memberWays.get(way.id) ?? [];
  }

  addNode({ id, tags, lon, lat }: TaggedNode): void {
    if (!isInside([lon, lat], this.within)) return;
    for (const drawing of drawnNode(tags))
      this.#draw(`n${id}`, drawing, { type: 'point', lonLat: [lon, lat] });
  }

  build(positions: NodePositions): { features: BasemapFeatures; problems: Problem[] } {
    const problems: Problem[] = [];
    for (const way of this.#ways) {
      for (const line of knownRuns(way.nodes, positions))
        for (const drawing of way.lines) this.#draw(`w${way.id}`, drawing, { type: 'line', positions: line });
      if (way.areas.length === 0) continue;
      const { rings, complete } = closedRings([way.nodes], positions);
      if (!complete) problems.push(openOutline(this.file, `way ${way.id}`));
      this.#drawArea(`w${way.id}`, way.areas, rings, []);
    }
    for (const relation of this.#relations) {
      const outer = closedRings(this.#linesOf(relation, false), positions);
      const inner = closedRings(this.#linesOf(relation, true), positions);
      const isWhole = relation.ways.every(({ id }) => this.#memberWays.get(id) !== null);
      if (!outer.complete || !inner.complete || !isWhole)
        problems.push(openOutline(this.file, `relation ${relation.id}`));
      this.#drawArea(`r${relation.id}`, relation.areas, outer.rings, inner.rings);
    }
    if (this.#coasts.length > 0) problems.push(...this.#drawSea(positions));
    return { features: this.#features, problems };
  }

  #linesOf(relation: DrawnRelation, inner: boolean): number[][] {
    return relation.ways
      .filter((way) => (way.role === 'inner') === inner)
      .map((way) => this.#memberWays.get(way.id) ?? []);
  }

  #drawArea(id: string, drawings: Drawing[], outer: Ring[], inner: Ring[]): void {
    if (outer.length === 0) return;
    const polygons = toPolygons(outer, inner);
    for (const drawing of drawings) {
      if (drawing.layer === 'area_name') {
        const properties = { ...drawing.properties, rank: nameRank(polygonsSquareMetres(polygons)) };
        const geometry: BasemapGeometry = { type: 'point', lonLat: surfacePoint({ outer, inner }) };
        this.#features.area_name.push({ id, properties, geometry });
      } else if (drawing.layer === 'station') {
        this.#draw(id, drawing, { type: 'point', lonLat: surfacePoint({ outer, inner }) });
      } else this.#draw(id, drawing, { type: 'area', polygons });
    }
  }

  /** Drawn once for the whole box; named after its first coast. */
  #drawSea(positions: NodePositions): Problem[] {
    const coasts = joinCoasts(this.#coasts.map(({ nodes }) => nodes)).flatMap((nodes) =>
      knownRuns(nodes, positions),
    );
    const lines = coasts.map(toLonLats);
    const { polygons, complete } = seaIn(this.within ?? boundsOf(lines), lines);
    const at = `way ${this.#coasts[0].id}`;
    if (polygons.length > 0)
      this.#draw(
        `w${this.#coasts[0].id}`,
        { layer: 'water', properties: { kind: 'sea' } },
        {
          type: 'area',
          polygons: polygons.map((rings) => rings.map(toPositions)),
        },
      );
    return complete ? [] : [openOutline(this.file, at)];
  }

  #draw(id: string, { layer, properties }: Drawing, geometry: BasemapGeometry): void {
    (this.#features[layer] as BasemapFeature[]).push({
      id,
      properties: properties as BasemapFeature['properties'],
      geometry,
    });
  }

  #reachesInside(nodes: number[]): boolean {
    if (this.within === undefined) return true;
    this.#inside ??= new IdSet(this.#insideIds);
    return nodes.some((id) => this.#inside!.has(id));
  }
}

/** A hole goes with the outer ring that it lies in; one in none is left out. */
function toPolygons(outer: Ring[], inner: Ring[]): Positions[][] {
  if (outer.length === 1) return [[outer[0], ...inner].map(toPositions)];
  const polygons = outer.map((ring) => ({ ring, holes: [] as Ring[] }));
  for (const hole of inner) {
    polygons.find(({ ring }) => contains({ outer: [ring], inner: [] }, hole[0]))?.holes.push(hole);
  }
  return polygons.map(({ ring, holes }) => [ring, ...holes].map(toPositions));
}

function toLonLats(positions: Positions): LonLat[] {
  return Array.from({ length: positions.length / 2 }, (_, i) => [positions[2 * i], positions[2 * i + 1]]);
}

function boundsOf(lines: LonLat[][]): Bbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of lines.flat()) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

function toPositions(line: readonly LonLat[]): Positions {
  const positions = new Float64Array(2 * line.length);
  line.forEach((lonLat, i) => {
    positions.set(lonLat, 2 * i);
  });
  return positions;
}

/** Where nodes are missing, as at the edge of an extract, a line is split rather than drawn across the gap. */
function knownRuns(nodes: number[], positions: NodePositions): Positions[] {
  const runs: LonLat[][] = [[]];
  for (const id of nodes) {
    const index = positions.indexOf(id);
    if (index === -1) runs.push([]);
    else runs.at(-1)!.push([positions.lonLat[2 * index], positions.lonLat[2 * index + 1]]);
  }
  return runs.filter((run) => run.length > 1).map(toPositions);
}

function openOutline(file: string, at: string): Problem {
  return {
    kind: 'open-basemap-area',
    severity: 'doubtful',
    message: 'The outline is not complete in this file, so the map lacks part of this area.',
    file,
    at,
  };
}
