// The coverage page's state as the query of its address, both ways, so that a link reopens what the sender saw.
import { areaLevels, type CoverageState, coverageTools } from './coverage-slice.ts';
import { levelOfCode } from './level-of-code.ts';
import { areReachNumbers, type Numbers, type NumbersOf } from './requirement-numbers.ts';
import type { SharedCase } from './shared-case.ts';

/** Reads what it knows and ignores the rest, so that an old or broken link still opens the page. */
export function readCoverageUrl(search: string): Omit<CoverageState, keyof SharedCase> {
  const query = new URLSearchParams(search);
  return {
    normId: query.get('norm') || null,
    tried: readTried(query.get('try') ?? ''),
    areaCode: query.get('area') || null,
    placeId: query.get('place') || null,
    municipalityCode: query.get('municipality') || null,
    view: query.get('view') === 'table' ? 'table' : 'map',
    level: areaLevels.find((level) => level === query.get('level')) ?? levelOfCode(query.get('area')),
    drawing: query.get('show') === 'people' ? 'people' : 'verdict',
    shownRequirementId: query.get('of') || null,
    otherNormId: query.get('beside') || null,
    tool: coverageTools.find((tool) => tool === query.get('tool')) ?? 'agreement',
  };
}

/** What `shared-case.ts` packed: the part of the address after `#case=`; `null` without one. */
export const sharedTextOf = (hash: string): string | null => /^#case=([\w-]+)$/.exec(hash)?.[1] ?? null;

/** Without question mark; empty when there is nothing to tell. Proposals and scenarios are not in it, but after the `#`. */
export function writeCoverageUrl(state: Omit<CoverageState, keyof SharedCase>): string {
  const { normId, tried, areaCode, placeId, municipalityCode, view, level, tool, otherNormId } = state;
  const { drawing, shownRequirementId } = state;
  const query = new URLSearchParams();
  if (normId) query.set('norm', normId);
  const written = Object.entries(tried).map(([id, numbers]) => writeNumbers(id, numbers));
  if (written.length > 0) query.set('try', written.join(','));
  if (municipalityCode) query.set('municipality', municipalityCode);
  if (areaCode) query.set('area', areaCode);
  if (placeId) query.set('place', placeId);
  if (view === 'table') query.set('view', 'table');
  if (level !== levelOfCode(areaCode)) query.set('level', level);
  if (drawing === 'people') query.set('show', 'people');
  if (shownRequirementId) query.set('of', shownRequirementId);
  if (tool !== 'agreement') query.set('tool', tool);
  if (otherNormId) query.set('beside', otherNormId);
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/**
 * `meeting:650:75` is a threshold of 650 in the requirement's unit, for 75 percent; `library:2` is the one number of a
 * requirement of another form.
 */
function writeNumbers(id: string, numbers: Numbers): string {
  if (!areReachNumbers(numbers)) return `${id}:${numbers.amount}`;
  return `${id}:${numbers.threshold}:${Number((numbers.share * 100).toFixed(4))}`;
}

function readTried(text: string): NumbersOf {
  const tried: Record<string, Numbers> = {};
  for (const part of text.split(',')) {
    const [id, first, percentage, ...more] = part.split(':');
    const number = Number(first);
    if (!id || more.length > 0 || !(number > 0) || !Number.isFinite(number)) continue;
    if (percentage === undefined) {
      tried[id] = { amount: number };
      continue;
    }
    const share = Number((Number(percentage) / 100).toFixed(6));
    if (percentage !== '' && share >= 0 && share <= 1) tried[id] = { threshold: number, share };
  }
  return tried;
}
