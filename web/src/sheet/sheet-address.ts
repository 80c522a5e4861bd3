// Which places stand on a sheet, as its address says: ids of places and nothing else.
import { mostOnSheet } from '../store/referral-slice.ts';

const longestId = 100;

/** In the order given, each once. @param search of the address, `plek=a,b,c` */
export function idsOfSheet(search: string): string[] {
  const ids = (new URLSearchParams(search).get('plek') ?? '')
    .split(',')
    .filter((id) => id !== '' && id.length <= longestId);
  return [...new Set(ids)].slice(0, mostOnSheet);
}

export const sheetPath = (ids: readonly string[]): string =>
  `/verwijzen/blad?plek=${ids.map(encodeURIComponent).join(',')}`;
