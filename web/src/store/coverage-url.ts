// The coverage page's state as the query of its address, both ways, so that a link reopens what the sender saw.
import type { CoverageState, Numbers, NumbersOf } from './coverage-slice.ts';

/** Reads what it knows and ignores the rest, so that an old or broken link still opens the page. */
export function readCoverageUrl(search: string): CoverageState {
  const query = new URLSearchParams(search);
  return {
    normId: query.get('norm') || null,
    tried: readTried(query.get('try') ?? ''),
    areaCode: query.get('area') || null,
    placeId: query.get('place') || null,
    municipalityCode: query.get('municipality') || null,
    view: query.get('view') === 'table' ? 'table' : 'map',
  };
}

/** Without question mark; empty when there is nothing to tell. */
export function writeCoverageUrl(state: CoverageState): string {
  const { normId, tried, areaCode, placeId, municipalityCode, view } = state;
  const query = new URLSearchParams();
  if (normId) query.set('norm', normId);
  const written = Object.entries(tried).map(([id, numbers]) => writeNumbers(id, numbers));
  if (written.length > 0) query.set('try', written.join(','));
  if (municipalityCode) query.set('municipality', municipalityCode);
  if (areaCode) query.set('area', areaCode);
  if (placeId) query.set('place', placeId);
  if (view === 'table') query.set('view', 'table');
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** `meeting:650:75` is a threshold of 650 in the requirement's unit, for 75 percent. */
function writeNumbers(id: string, { threshold, share }: Numbers): string {
  return `${id}:${threshold}:${Number((share * 100).toFixed(4))}`;
}

function readTried(text: string): NumbersOf {
  const tried: Record<string, Numbers> = {};
  for (const part of text.split(',')) {
    const [id, threshold, percentage, ...more] = part.split(':');
    const numbers = { threshold: Number(threshold), share: Number((Number(percentage) / 100).toFixed(6)) };
    const isSound =
      numbers.threshold > 0 &&
      Number.isFinite(numbers.threshold) &&
      numbers.share >= 0 &&
      numbers.share <= 1 &&
      percentage !== '';
    if (id && isSound && more.length === 0) tried[id] = numbers;
  }
  return tried;
}
