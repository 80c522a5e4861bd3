// Reads `west,south,east,north` from a query.
import type { Bbox } from '../../domain/lon-lat.ts';
import { invalidField } from '../problems.ts';

/** Throws a 400 problem when the numbers are no box on the earth. */
export function readBbox(text: string | undefined): Bbox | undefined {
  if (text === undefined) return undefined;
  const [west, south, east, north] = text.split(',').map(Number);
  const onEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  // False for NaN too.
  if (!(onEarth && west <= east && south <= north))
    throw invalidField({
      in: 'query',
      field: 'bbox',
      detail: 'bbox must be west,south,east,north in degrees, with west ≤ east and south ≤ north.',
    });
  return [west, south, east, north];
}
