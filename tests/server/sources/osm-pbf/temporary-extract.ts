// Writes a small extract into a folder that is removed after the test, and reads it back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import taxonomy from '../../../../data/taxonomy.json' with { type: 'json' };
import {
  type OsmContent,
  type OsmEncoding,
  type OsmNode,
  writeOsmPbf,
} from '../../../../scripts/demo/write-osm-pbf.ts';
import type { Taxonomy } from '../../../../server/domain/places/taxonomy.ts';
import { type OsmOptions, readOsmPbf } from '../../../../server/sources/osm-pbf/read-osm-pbf.ts';

export const theTaxonomy = taxonomy as unknown as Taxonomy;

export function temporaryPath(name = 'town.osm.pbf'): string {
  const folder = mkdtempSync(join(tmpdir(), 'osm-pbf-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, name);
}

export function temporaryExtract(content: Partial<OsmContent>, encoding: OsmEncoding = {}): string {
  const path = temporaryPath();
  writeOsmPbf(path, { nodes: [], ways: [], relations: [], ...content }, encoding);
  return path;
}

export function readExtract(
  content: Partial<OsmContent>,
  options: Partial<OsmOptions> = {},
  encoding: OsmEncoding = {},
) {
  return readOsmPbf(temporaryExtract(content, encoding), { taxonomy: theTaxonomy, ...options });
}

/** Nodes `first`, `first + 1`, … at these positions. */
export function nodesAt(first: number, ...positions: [lon: number, lat: number][]): OsmNode[] {
  return positions.map(([lon, lat], i) => ({ id: first + i, lon, lat }));
}
