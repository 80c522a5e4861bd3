// Holds the town of the current catalogue in memory and judges it; sees when it is stale, and what of it. Works in its own
// thread's time: the server asks it through an `Engine`.
import { checkFirst, type RecordToCheck } from '../domain/coverage/check-first.ts';
import { coverageCurves, evaluateCoverage, type JudgedNorm } from '../domain/coverage/evaluate-coverage.ts';
import { type Fragility, fragility } from '../domain/coverage/fragility.ts';
import type { CoverageResult, RequirementCurve } from '../domain/coverage/result.ts';
import type { SolveModel } from '../domain/coverage/sites/exact-model.ts';
import type { Watch } from '../domain/coverage/sites/site-question.ts';
import { surveyTown, type Town, withPlaces } from '../domain/coverage/town.ts';
import { type Outcome, VerdictBoard } from '../domain/coverage/verdict-board.ts';
import type { Mode } from '../domain/norm/norm.ts';
import type { Place } from '../domain/places/place.ts';
import { applyChanges, placesAfter } from '../domain/scenario/apply-changes.ts';
import type { Change } from '../domain/scenario/change.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';
import { AnswerCache } from './answer-cache.ts';
import { type SitesAsked, type SuggestedSites, suggestSites } from './suggest-sites.ts';

/** Rises when the same catalogue and norm may give another figure. */
export const engineVersion = '2.0.0';

export interface Judge {
  /** The catalogue that answers are made from; 0: nothing was imported yet. */
  catalogueVersion(): number;
  /** ISO date on which the age of records is judged. */
  asOf(): string;
  /** All functions throw RequirementError on a requirement that cannot be judged. */
  coverage(norm: JudgedNorm, municipalityCode?: string): CoverageResult;
  curves(norm: JudgedNorm, municipalityCode?: string): RequirementCurve[];
  /**
   * The coverage there would be, and what it turns.
   * @throws ScenarioError where a change names what is not there
   */
  suppose(norm: JudgedNorm, changes: readonly Change[], municipalityCode?: string): Supposition;
  fragility(norm: JudgedNorm): Fragility[];
  checkFirst(norm: JudgedNorm): RecordToCheck[];
  /** Every verdict of the whole town, ready to be asked what would change. */
  board(norm: JudgedNorm): VerdictBoard;
  /** @throws SearchAborted when `watch` says so */
  suggestSites(norm: JudgedNorm, asked: SitesAsked, watch: Watch, solve: SolveModel): SuggestedSites;
}

export interface Supposition {
  coverage: CoverageResult;
  outcome: Outcome;
}

interface Loaded {
  version: number;
  /** The version in which streets, areas and residents were last replaced. */
  groundVersion: number;
  asOf: string | null;
  town: Town;
  answers: AnswerCache;
}

/** @param today gives the current date in the Netherlands, `2026-11-01` */
export function createJudge(store: CatalogueStore, today: () => string = todayInTheNetherlands): Judge {
  let loaded: Loaded | null = null;
  const current = (): Loaded => {
    if (loaded?.version !== store.version()) loaded = load(store, loaded);
    return loaded;
  };
  const asOf = () => current().asOf ?? today();
  const answer = <T>(
    kind: string,
    norm: JudgedNorm,
    make: (town: Town, asOf: string) => T,
    ...about: unknown[]
  ): T => {
    const { town, answers } = current();
    const question = JSON.stringify([kind, norm.requirements, norm.stalenessMonths, asOf(), about]);
    return answers.get(question, () => make(town, asOf()));
  };
  const board = (norm: JudgedNorm) =>
    answer('board', norm, (town, date) => new VerdictBoard(town, norm, date));
  return {
    catalogueVersion: () => current().version,
    asOf,
    coverage: (norm, municipalityCode) =>
      answer(
        'coverage',
        norm,
        (town, date) => evaluateCoverage(town, norm, date, codesIn(town, municipalityCode)),
        municipalityCode,
      ),
    curves: (norm, municipalityCode) =>
      answer(
        'curves',
        norm,
        (town, date) => coverageCurves(town, norm, date, codesIn(town, municipalityCode)),
        municipalityCode,
      ),
    suppose(norm, changes, municipalityCode) {
      const { town } = current();
      const now = board(norm);
      const supposed = applyChanges((id) => now.place(id), norm.requirements, changes, asOf());
      const wanted = codesIn(town, municipalityCode);
      const outcome = now.suppose(supposed);
      const supposedTown =
        supposed.places.size === 0 ? town : withPlaces(town, placesAfter(town.places, supposed.places));
      const supposedNorm = { ...norm, requirements: supposed.requirements };
      return {
        coverage: evaluateCoverage(supposedTown, supposedNorm, asOf(), wanted),
        outcome: { ...outcome, turned: outcome.turned.filter(({ code }) => wanted?.has(code) !== false) },
      };
    },
    fragility: (norm) => answer('fragility', norm, () => fragility(board(norm))),
    checkFirst: (norm) => answer('check-first', norm, () => checkFirst(board(norm))),
    board,
    suggestSites: (norm, asked, watch, solve) =>
      suggestSites(current().town, norm, asOf(), asked, watch, solve),
  };
}

/** After an edit of places alone, the ground and all searches from spots that stayed are kept. */
function load(store: CatalogueStore, before: Loaded | null): Loaded {
  return store.snapshot(() => {
    const groundVersion = store.groundVersion();
    const places = store.places.all();
    const town =
      before !== null && before.groundVersion === groundVersion
        ? withPlaces(before.town, places)
        : survey(store, places);
    return {
      version: store.version(),
      groundVersion,
      asOf: store.facts()?.asOf ?? null,
      town,
      answers: new AnswerCache(),
    };
  });
}

function survey({ areas, networks }: CatalogueStore, places: readonly Place[]): Town {
  const byMode = <T>(read: (mode: Mode) => T) => ({ walking: read('walking'), cycling: read('cycling') });
  return surveyTown(
    areas.neighbourhoods(),
    networks.demand(),
    places,
    byMode(networks.streetGraph),
    byMode(networks.snaps),
  );
}

function codesIn(town: Town, municipalityCode: string | undefined): ReadonlySet<string> | undefined {
  if (municipalityCode === undefined) return undefined;
  const inside = town.neighbourhoods.filter((area) => area.municipalityCode === municipalityCode);
  return new Set(inside.map(({ code }) => code));
}

export function todayInTheNetherlands(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
