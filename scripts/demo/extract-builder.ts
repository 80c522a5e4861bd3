// Collects nodes, ways and relations for the extract, with ids and timestamps of their own.
import { type Point, toLonLat } from './plane.ts';
import type { OsmNode, OsmRelation, OsmWay } from './write-osm-pbf.ts';

type Tags = Record<string, string>;

/** Ids begin here, per type; nothing else is meant by them. */
const firstId = 1_000_001;

export class ExtractBuilder {
  readonly nodes: OsmNode[] = [];
  readonly ways: OsmWay[] = [];
  readonly relations: OsmRelation[] = [];

  constructor(private readonly timestamp: string) {}

  node(point: Point, tags: Tags = {}, timestamp = this.timestamp): number {
    const [lon, lat] = toLonLat(point);
    const id = firstId + this.nodes.length;
    this.nodes.push({ id, lon, lat, tags, timestamp });
    return id;
  }

  /** `nodes`: ids, the first again at the end where the way is closed. */
  way(nodes: number[], tags: Tags, timestamp = this.timestamp): number {
    const id = firstId + this.ways.length;
    this.ways.push({ id, nodes, tags, timestamp });
    return id;
  }

  line(points: Point[], tags: Tags): number {
    return this.way(
      points.map((point) => this.node(point)),
      tags,
    );
  }

  /** A closed way around an open ring of corners. */
  area(ring: Point[], tags: Tags, timestamp = this.timestamp): number {
    const nodes = ring.map((point) => this.node(point));
    return this.way([...nodes, nodes[0]], tags, timestamp);
  }

  multipolygon(outer: Point[], holes: Point[][], tags: Tags): number {
    const members = [outer, ...holes].map((ring, index) => ({
      type: 'way' as const,
      ref: this.area(ring, {}),
      role: index === 0 ? 'outer' : 'inner',
    }));
    const id = firstId + this.relations.length;
    this.relations.push({ id, members, tags: { type: 'multipolygon', ...tags }, timestamp: this.timestamp });
    return id;
  }
}
