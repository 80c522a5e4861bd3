// Finds an area by its code, or by its name where only one area is called so.
import type { Areas } from '../../domain/areas/area.ts';
import { comparable } from '../text-file/field-by-header.ts';

/** The code of the area, or why there is none: completes "the row has … as area", without full stop. */
export type FoundArea = { code: string } | { fault: string };

type Level = 'gemeente' | 'wijk' | 'buurt';

/** `text`: `BU05030101`, `Binnenstad`, or `wijk Binnenstad` where a neighbourhood is called so too. */
export function areaFinder(areas: Areas): (text: string) => FoundArea {
  const codes = new Set<string>();
  const byName = new Map<string, Set<string>>();
  const add = (level: Level, { code, name }: { code: string; name: string }) => {
    codes.add(code);
    // CBS calls a district `Wijk 11 Binnenstad`.
    const short = name.replace(/^wijk \d+ /i, '');
    for (const written of new Set([name, short, `${level} ${name}`, `${level} ${short}`].map(comparable))) {
      byName.set(written, (byName.get(written) ?? new Set()).add(code));
    }
  };
  for (const area of areas.municipalities) add('gemeente', area);
  for (const area of areas.districts) add('wijk', area);
  for (const area of areas.neighbourhoods) add('buurt', area);

  return (text) => {
    const code = text.toUpperCase();
    if (codes.has(code)) return { code };
    if (/^(GM|WK|BU)\d+$/.test(code))
      return { fault: 'which is no code in the areas file; look it up there, or write its name' };
    const named = [...(byName.get(comparable(text)) ?? [])];
    if (named.length === 1) return { code: named[0] };
    if (named.length === 0)
      return { fault: 'which no area in the areas file is called; write its code, such as BU05030101' };
    return { fault: `which ${named.length} areas are called; write one of ${named.slice(0, 3).join(', ')}` };
  };
}
