// Takes out what opening hours say of school holidays, which the library cannot judge for the Netherlands.

/**
 * `SH off` and `SH Mo-Fr 10:00-12:00` go altogether, `PH,SH off` becomes `PH off`. Rules stand between `;`, `||`, or
 * a comma and a space after a time. `null` where nothing is left.
 */
export function withoutSchoolHolidays(text: string): string | null {
  const rules = text.split(/(\s*(?:;|\|\|)\s*|(?<=\d|off|closed),\s+(?=SH\b))/);
  const kept: string[] = [];
  for (let index = 0; index < rules.length; index += 2) {
    const rule = rules[index].replace(/\bSH\s*,\s*(?=[A-Z])/g, '').replace(/,\s*SH\b/g, '');
    if (/\bSH\b/.test(withoutQuotes(rule)) || rule.trim() === '') continue;
    if (kept.length > 0) kept.push(rules[index - 1] ?? '; ');
    kept.push(rule);
  }
  return kept.length > 0 ? kept.join('') : null;
}

export const withoutQuotes = (text: string): string => text.replace(/"[^"]*"/g, '');
