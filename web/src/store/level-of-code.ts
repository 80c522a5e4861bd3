// The level of an area, by the letters with which CBS begins its code.
import type { AreaLevel } from '../../../server/contract/norm.ts';

/** Without a code that of neighbourhoods. */
export function levelOfCode(code: string | null): AreaLevel {
  if (code?.startsWith('WK')) return 'district';
  return code?.startsWith('GM') ? 'municipality' : 'neighbourhood';
}
