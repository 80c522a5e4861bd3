// What a norm says of a town, as text: a verdict table, and the three lists that say what to do next.
import type { Neighbourhood } from '../../server/domain/areas/area.ts';
import type { CoverageResult } from '../../server/domain/coverage/result.ts';
import type { Norm } from '../../server/domain/norm/norm.ts';
import type { Verdict } from '../../server/domain/norm/verdict.ts';
import type { Engine } from '../../server/engine/engine.ts';
import type { CatalogueStore } from '../../server/store/open-catalogue.ts';

const listed = 5;
const signs: Record<Verdict, string> = {
  meets: 'meets',
  fails: 'FAILS',
  unknown: '?',
  'not-applicable': '-',
};

export async function describeTown(store: CatalogueStore, engine: Engine): Promise<string> {
  const [norm] = store.norms.newest();
  const name = store.facts()?.name ?? 'an empty catalogue';
  if (norm === undefined) return `${name}: the catalogue holds no norm.\n`;
  const { result, asOf, catalogueVersion } = await engine.ask('coverage', norm);
  const neighbourhoods = new Map(store.areas.neighbourhoods().map((area) => [area.code, area]));
  const head =
    `${name}, judged by “${norm.title}” (${norm.status}, version ${norm.version}) as of ${asOf}\n` +
    `engine ${engine.engineVersion}, catalogue version ${catalogueVersion}\n`;
  return [
    head,
    verdictTable(norm, result, neighbourhoods),
    await fragilePlaces(store, engine, norm),
    await recordsToCheck(store, engine, norm),
    await nextSite(engine, norm, result, neighbourhoods),
  ].join('\n');
}

function verdictTable(
  norm: Norm,
  { areas, totals }: CoverageResult,
  neighbourhoods: ReadonlyMap<string, Neighbourhood>,
): string {
  const ids = norm.requirements.map(({ id }) => id);
  const rows = areas.map(({ code, verdict, requirements }) => [
    code,
    (neighbourhoods.get(code)?.name ?? '').slice(0, 32),
    signs[verdict],
    ...requirements.map((result) => `${signs[result.verdict]}${shareOf(result.share)}`),
  ]);
  const { meets, fails, unknown } = totals.overall;
  return (
    asTable([['code', 'neighbourhood', 'overall', ...ids], ...rows]) +
    `${meets.areas} neighbourhoods meet it (${people(meets.residents)}), ${fails.areas} fall short (${people(fails.residents)}), ` +
    `of ${unknown.areas} nobody can tell (${people(unknown.residents)}).\n`
  );
}

function shareOf(share: { lower: number; upper: number } | null): string {
  if (share === null) return '';
  const [lower, upper] = [share.lower, share.upper].map((part) => Math.floor(part * 100));
  return lower === upper ? ` ${lower}%` : ` ${lower}–${upper}%`;
}

async function fragilePlaces(store: CatalogueStore, engine: Engine, norm: Norm): Promise<string> {
  const { result } = await engine.ask('fragility', norm);
  const rows = result
    .slice(0, listed)
    .map(({ placeId, residentsLost, turned }) => [
      nameOf(store, placeId),
      `${people(residentsLost.certain)} lose what they have`,
      `turns ${turned.length} of the verdicts`,
    ]);
  return `Most hangs on these places:\n${asTable(rows)}`;
}

async function recordsToCheck(store: CatalogueStore, engine: Engine, norm: Norm): Promise<string> {
  const { result } = await engine.ask('checkFirst', norm);
  if (result.length === 0) return 'No record is unknown for this norm: there is nothing to check.\n';
  const rows = result
    .slice(0, listed)
    .map((record) => [
      nameOf(store, record.placeId),
      `ask: ${record.doubts.join(', ')}`,
      `verdicts settled: ${record.settledIfYes.length} if it qualifies, ${record.settledIfNo.length} if not`,
      `${people(record.residentsInDoubt)} hang on it`,
    ]);
  return `Records to check first:\n${asTable(rows)}`;
}

/** For the requirement that most people wait for. */
async function nextSite(
  engine: Engine,
  norm: Norm,
  { totals }: CoverageResult,
  neighbourhoods: ReadonlyMap<string, Neighbourhood>,
): Promise<string> {
  const reaches = norm.requirements.filter(({ form }) => form === 'reach').map(({ id }) => id);
  const short = totals.requirements.filter(({ requirementId }) => reaches.includes(requirementId));
  const [most] = short.toSorted((a, b) => b.shortfall.upper - a.shortfall.upper);
  if (most === undefined) return 'The norm asks for no place within reach, so no site is sought.\n';
  const { result } = await engine.suggestSites(norm, {
    requirementId: most.requirementId,
    count: 1,
    objective: 'people',
    positions: null,
  });
  const [site] = result.sites;
  if (site === undefined) return `No site would bring anyone within reach of “${most.requirementId}”.\n`;
  const where = neighbourhoods.get(site.neighbourhoodCode ?? '')?.name ?? 'across the border';
  const [lon, lat] = site.lonLat.map((degrees) => degrees.toFixed(5));
  return (
    `The best next site for “${most.requirementId}”: ${lat}, ${lon} in ${where}.\n` +
    `It would bring ${people(result.gained)} within reach; no site can bring more than ${people(result.bound)} ` +
    `(gap ${(100 * result.gap).toFixed(1)}%), of ${people(result.waiting)} who wait. ` +
    `${result.searched} of ${result.candidates} positions along the streets were looked at.\n`
  );
}

const nameOf = (store: CatalogueStore, id: string) => store.places.get(id)?.name ?? id;
const people = (count: number) => `${Math.round(count).toLocaleString('en')} people`;

/** Columns as wide as their widest cell. */
function asTable(rows: string[][]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}
