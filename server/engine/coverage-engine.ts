// Holds the surveyed town of the current catalogue in memory and judges it; sees when it is stale.
import { coverageCurves, evaluateCoverage, type JudgedNorm } from '../domain/coverage/evaluate-coverage.ts';
import type { CoverageResult, RequirementCurve } from '../domain/coverage/result.ts';
import { surveyTown, type Town } from '../domain/coverage/town.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';
import { AnswerCache } from './answer-cache.ts';

/** Rises when the same catalogue and norm may give another figure. */
export const engineVersion = '1.0.0';

export interface CoverageEngine {
  readonly engineVersion: string;
  /** The catalogue that answers are made from; 0: nothing was imported yet. */
  catalogueVersion(): number;
  /** ISO date on which the age of records is judged. */
  asOf(): string;
  /** @throws RequirementError on a requirement that cannot be judged */
  coverage(norm: JudgedNorm, municipalityCode?: string): CoverageResult;
  /** @throws RequirementError on a requirement that cannot be judged */
  curves(norm: JudgedNorm, municipalityCode?: string): RequirementCurve[];
}

interface Loaded {
  version: number;
  asOf: string | null;
  town: Town;
  answers: AnswerCache;
}

/** @param today gives the current date in the Netherlands, `2026-11-01` */
export function createCoverageEngine(
  store: CatalogueStore,
  today: () => string = todayInTheNetherlands,
): CoverageEngine {
  let loaded: Loaded | null = null;
  const current = (): Loaded => {
    if (loaded?.version !== store.version()) loaded = load(store);
    return loaded;
  };
  const asOf = () => current().asOf ?? today();
  const answer = <T>(
    kind: string,
    norm: JudgedNorm,
    municipalityCode: string | undefined,
    make: (town: Town, asOf: string, wanted: ReadonlySet<string> | undefined) => T,
  ): T => {
    const { town, answers } = current();
    const question = JSON.stringify([
      kind,
      norm.requirements,
      norm.stalenessMonths,
      municipalityCode,
      asOf(),
    ]);
    return answers.get(question, () => make(town, asOf(), codesIn(town, municipalityCode)));
  };
  return {
    engineVersion,
    catalogueVersion: () => current().version,
    asOf,
    coverage: (norm, municipalityCode) =>
      answer('coverage', norm, municipalityCode, (town, date, wanted) =>
        evaluateCoverage(town, norm, date, wanted),
      ),
    curves: (norm, municipalityCode) =>
      answer('curves', norm, municipalityCode, (town, date, wanted) =>
        coverageCurves(town, norm, date, wanted),
      ),
  };
}

function load(store: CatalogueStore): Loaded {
  return store.snapshot(() => read(store));
}

function read(store: CatalogueStore): Loaded {
  const networks = {
    walking: store.networks.streetGraph('walking'),
    cycling: store.networks.streetGraph('cycling'),
  };
  const town = surveyTown(
    store.areas.neighbourhoods(),
    store.networks.demand(),
    store.places.all(),
    networks,
  );
  return { version: store.version(), asOf: store.facts()?.asOf ?? null, town, answers: new AnswerCache() };
}

function codesIn(town: Town, municipalityCode: string | undefined): ReadonlySet<string> | undefined {
  if (municipalityCode === undefined) return undefined;
  const inside = town.neighbourhoods.filter((area) => area.municipalityCode === municipalityCode);
  return new Set(inside.map(({ code }) => code));
}

function todayInTheNetherlands(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
