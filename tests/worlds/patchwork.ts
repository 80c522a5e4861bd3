// A municipality as a patchwork: columns by rows of neighbourhoods, whose borders wind and are shared to the point.
//
// Each cell is 400 m wide and each border between two corners has ten points, up to 15 m off the straight line. Every
// row is a district. The first cell has an enclave of 100 m in its middle, the last neighbourhood of all.
import type { MultiPolygon, Position } from 'geojson';
import type { Areas, District, Neighbourhood } from '../../server/domain/areas/area.ts';
import type { Bbox } from '../../server/domain/lon-lat.ts';
import { at } from './metric-plane.ts';
import { neighbourhood } from './records.ts';

const cellMetres = 400;
const pointsOfBorder = 10;

type Metres = [x: number, y: number];

/** From one corner of the grid to the next one east or north; the same points whoever asks. */
function border([column, row]: Metres, way: 'east' | 'north'): Metres[] {
  return Array.from({ length: pointsOfBorder + 1 }, (_, i): Metres => {
    const along = (i / pointsOfBorder) * cellMetres;
    const isCorner = i === 0 || i === pointsOfBorder;
    const off = isCorner ? 0 : 15 * Math.sin(i * 2.3 + column * 1.7 + row * 3.1);
    const [x, y] = [column * cellMetres, row * cellMetres];
    return way === 'east' ? [x + along, y + off] : [x + off, y + along];
  });
}

const position = ([x, y]: Metres): Position => [...at(x, y)];

/** Closed, anticlockwise, around cells from one corner to the opposite one. */
function outline(west: number, south: number, east: number, north: number): Position[] {
  const steps = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  const below = steps(west, east).flatMap((column) => border([column, south], 'east').slice(0, -1));
  const right = steps(south, north).flatMap((row) => border([east, row], 'north').slice(0, -1));
  const above = steps(west, east)
    .flatMap((column) => border([column, north], 'east').slice(1))
    .reverse();
  const left = steps(south, north)
    .flatMap((row) => border([west, row], 'north').slice(1))
    .reverse();
  const ring = [...below, ...right, ...above, ...left].map(position);
  return [...ring, ring[0]];
}

const enclave = [
  [150, 150],
  [250, 150],
  [250, 250],
  [150, 250],
  [150, 150],
].map(([x, y]) => position([x, y]));

const multi = (rings: Position[][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates: [rings] });

export function patchwork(columns: number, rows: number): { areas: Areas; bounds: Bbox } {
  const neighbourhoods: Neighbourhood[] = [];
  const districts: District[] = [];
  const municipalityCode = 'GM9902';
  for (let row = 0; row < rows; row++) {
    const districtCode = `WK9902${String(row).padStart(2, '0')}`;
    districts.push({
      code: districtCode,
      name: `Wijk ${row}`,
      municipalityCode,
      geometry: multi([outline(0, row, columns, row + 1)]),
    });
    for (let column = 0; column < columns; column++) {
      const code = `BU9902${String(row).padStart(2, '0')}${String(column).padStart(2, '0')}`;
      const hole = row === 0 && column === 0 ? [enclave] : [];
      neighbourhoods.push({
        ...neighbourhood(
          code,
          multi([outline(column, row, column + 1, row + 1), ...hole]),
          at((column + 0.2) * cellMetres, (row + 0.2) * cellMetres),
        ),
        districtCode,
        municipalityCode,
      });
    }
  }
  neighbourhoods.push({
    ...neighbourhood('BU99020099', multi([enclave]), at(200, 200)),
    districtCode: 'WK990200',
    municipalityCode,
  });
  const geometry = multi([outline(0, 0, columns, rows)]);
  return {
    areas: {
      neighbourhoods,
      districts,
      municipalities: [{ code: municipalityCode, name: 'Lappendeken', geometry }],
    },
    bounds: [...at(-15, -15), ...at(columns * cellMetres + 15, rows * cellMetres + 15)],
  };
}
