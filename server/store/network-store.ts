// Street graphs and demand in the catalogue: typed arrays, kept as they lie in memory.
import type { Database } from 'better-sqlite3';
import { residentGroups } from '../domain/areas/area.ts';
import { type Demand, dwellingsUnknown } from '../domain/areas/demand.ts';
import type { Snaps } from '../domain/network/snap-to-street.ts';
import type { NamedStreetGraph, StreetGraph } from '../domain/network/street-graph.ts';
import type { StreetNames } from '../domain/network/street-names.ts';
import { type Mode, modes } from '../domain/norm/norm.ts';
import { StoreError } from './store-error.ts';

/** Graph and demand throw StoreError `nothing-imported` on an empty catalogue. */
export interface NetworkStore {
  streetGraph(mode: Mode): StreetGraph;
  /** Names of none where the catalogue is from before that was kept. */
  streetNames(mode: Mode): StreetNames;
  demand(): Demand;
  /** Where the residents meet the streets; `undefined`: the catalogue is from before that was kept. */
  snaps(mode: Mode): Snaps | undefined;
}

const arrayTypes = { Float64Array, Uint32Array, Uint8Array };
type ArrayType = keyof typeof arrayTypes;
type NamedArray<T extends ArrayType> = InstanceType<(typeof arrayTypes)[T]>;

interface ArrayRow {
  type: string;
  data: Buffer;
}

export function networkStore(database: Database): NetworkStore & {
  replaceAll(
    networks: Record<Mode, NamedStreetGraph>,
    streetNames: readonly string[],
    demand: Demand,
    snaps: Record<Mode, Snaps>,
  ): void;
} {
  const selectArray = database.prepare<[string, string], ArrayRow>(
    'SELECT type, data FROM named_array WHERE owner = ? AND name = ?',
  );
  const deleteAll = database.prepare('DELETE FROM named_array');
  const insert = database.prepare('INSERT INTO named_array (owner, name, type, data) VALUES (?, ?, ?, ?)');

  function read<T extends ArrayType>(owner: string, name: string, type: T): NamedArray<T> {
    const row = selectArray.get(owner, name);
    if (!row)
      throw new StoreError('nothing-imported', `The catalogue holds no ${owner} network; import first.`);
    if (row.type !== type)
      throw new Error(`${owner} ${name} is a ${row.type} in the catalogue, not a ${type}.`);
    // SQLite's buffer may start at any byte; a typed array needs its own alignment.
    const { buffer } = new Uint8Array(row.data);
    return new arrayTypes[type](buffer) as NamedArray<T>;
  }

  /** A catalogue from before dwellings were counted does not know any. */
  function readDwellings(neighbourhoodCount: number): Float64Array {
    if (selectArray.get('demand', 'dwellings')) return read('demand', 'dwellings', 'Float64Array');
    return new Float64Array(neighbourhoodCount).fill(dwellingsUnknown);
  }

  function write(owner: string, name: string, array: Float64Array | Uint32Array | Uint8Array): void {
    const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
    insert.run(owner, name, array.constructor.name, bytes);
  }

  return {
    streetGraph: (mode) => ({
      nodeLonLat: read(mode, 'nodeLonLat', 'Float64Array'),
      edgeFrom: read(mode, 'edgeFrom', 'Uint32Array'),
      edgeTo: read(mode, 'edgeTo', 'Uint32Array'),
      edgeLengthDm: read(mode, 'edgeLengthDm', 'Uint32Array'),
      edgeAccess: read(mode, 'edgeAccess', 'Uint8Array'),
      firstShape: read(mode, 'firstShape', 'Uint32Array'),
      shapeLonLat: read(mode, 'shapeLonLat', 'Float64Array'),
      shapeOffsetDm: read(mode, 'shapeOffsetDm', 'Uint32Array'),
    }),
    streetNames(mode) {
      if (!selectArray.get('streets', 'names'))
        return { shapeName: new Uint32Array(read(mode, 'shapeOffsetDm', 'Uint32Array').length), names: [] };
      return {
        shapeName: read(mode, 'shapeName', 'Uint32Array'),
        names: JSON.parse(new TextDecoder().decode(read('streets', 'names', 'Uint8Array'))) as string[],
      };
    },
    demand() {
      const basis = read('demand', 'basis', 'Uint8Array');
      return {
        lonLat: read('demand', 'lonLat', 'Float64Array'),
        firstPoint: read('demand', 'firstPoint', 'Uint32Array'),
        weights: {
          everyone: read('demand', 'everyone', 'Float64Array'),
          aged0to14: read('demand', 'aged0to14', 'Float64Array'),
          aged65plus: read('demand', 'aged65plus', 'Float64Array'),
          households: read('demand', 'households', 'Float64Array'),
        },
        basis,
        dwellings: readDwellings(basis.length),
      };
    },
    snaps(mode) {
      if (!selectArray.get(mode, 'snapEdge')) return undefined;
      return {
        // -1 for no street, kept as the same four bytes without a sign.
        edge: new Int32Array(read(mode, 'snapEdge', 'Uint32Array').buffer),
        offsetDm: read(mode, 'snapOffsetDm', 'Uint32Array'),
        connectorDm: read(mode, 'snapConnectorDm', 'Uint32Array'),
      };
    },
    replaceAll(networks, streetNames, demand, snaps) {
      deleteAll.run();
      write('streets', 'names', new TextEncoder().encode(JSON.stringify(streetNames)));
      for (const mode of modes) {
        for (const [name, array] of Object.entries(networks[mode])) write(mode, name, array);
        const { edge, offsetDm, connectorDm } = snaps[mode];
        write(mode, 'snapEdge', new Uint32Array(edge.buffer, edge.byteOffset, edge.length));
        write(mode, 'snapOffsetDm', offsetDm);
        write(mode, 'snapConnectorDm', connectorDm);
      }
      write('demand', 'lonLat', demand.lonLat);
      write('demand', 'firstPoint', demand.firstPoint);
      for (const group of residentGroups) write('demand', group, demand.weights[group]);
      write('demand', 'basis', demand.basis);
      write('demand', 'dwellings', demand.dwellings);
    },
  };
}
