// Holds the town of the current catalogue in memory and judges it; sees when it is stale, and what of it. Works in its own
// thread's time: the server asks it through an `Engine`.
import { checkFirst, type RecordToCheck } from '../domain/coverage/check-first.ts';
import { type Continuity, continuity } from '../domain/coverage/continuity.ts';
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
import { ScenarioError } from '../domain/scenario/scenario-error.ts';
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
  /**
   * All functions throw RequirementError on a requirement that cannot be judged. With `changes` they tell how it would be;
   * where one of these names what is not there, they throw ScenarioError.
   */
  coverage(norm: JudgedNorm, municipalityCode?: string): CoverageResult;
  curves(norm: JudgedNorm, municipalityCode?: string, changes?: readonly Change[]): RequirementCurve[];
  /** The coverage there would be, and what it turns. */
  suppose(norm: JudgedNorm, changes: readonly Change[], municipalityCode?: string): Supposition;
  fragility(norm: JudgedNorm, changes?: readonly Change[]): Fragility[];
  checkFirst(norm: JudgedNorm, changes?: readonly Change[]): RecordToCheck[];
  continuity(norm: JudgedNorm, municipalityCode?: string, changes?: readonly Change[]): Continuity;
  /** Every verdict of the whole town, ready to be asked what would change. */
  board(norm: JudgedNorm, changes?: readonly Change[]): VerdictBoard;
  /** @throws SearchAborted when `watch` says so */
  suggestSites(norm: JudgedNorm, asked: SitesAsked, watch: Watch, solve: SolveModel): SuggestedSites;
}

export interface Supposition {
  coverage: CoverageResult;
  /** Of all changes together. */
  outcome: Outcome;
  /** Of each change alone, in their order; `null` where it means nothing without those before it. */
  each: (Outcome | null)[];
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
  const answer = <T>(kind: string, norm: JudgedNorm, make: () => T, ...about: unknown[]): T => {
    const { answers } = current();
    const question = JSON.stringify([kind, norm.requirements, norm.stalenessMonths, asOf(), about]);
    return answers.get(question, make);
  };
  const board: Judge['board'] = (norm, changes = []) =>
    answer(
      'board',
      norm,
      () => {
        const supposed = supposing(norm, changes);
        return new VerdictBoard(supposed.town, supposed.norm, asOf());
      },
      changes,
    );
  /** The town and the norm as they would be. */
  const supposing = (norm: JudgedNorm, changes: readonly Change[]): { town: Town; norm: JudgedNorm } => {
    const { town } = current();
    if (changes.length === 0) return { town, norm };
    return answer(
      'supposing',
      norm,
      () => {
        const now = board(norm);
        const { places, requirements } = applyChanges(
          (id) => now.place(id),
          norm.requirements,
          changes,
          asOf(),
        );
        return {
          town: places.size === 0 ? town : withPlaces(town, placesAfter(town.places, places)),
          norm: { ...norm, requirements },
        };
      },
      changes,
    );
  };
  const wantedIn = (municipalityCode: string | undefined) => codesIn(current().town, municipalityCode);
  return {
    catalogueVersion: () => current().version,
    asOf,
    coverage: (norm, municipalityCode) =>
      answer(
        'coverage',
        norm,
        () => evaluateCoverage(current().town, norm, asOf(), wantedIn(municipalityCode)),
        municipalityCode,
      ),
    curves: (norm, municipalityCode, changes = []) =>
      answer(
        'curves',
        norm,
        () => {
          const supposed = supposing(norm, changes);
          return coverageCurves(supposed.town, supposed.norm, asOf(), wantedIn(municipalityCode));
        },
        municipalityCode,
        changes,
      ),
    suppose(norm, changes, municipalityCode) {
      const now = board(norm);
      const wanted = wantedIn(municipalityCode);
      const outcomeOf = (some: readonly Change[]): Outcome => {
        const outcome = now.suppose(supposedOn(now, some));
        return { ...outcome, turned: outcome.turned.filter(({ code }) => wanted?.has(code) !== false) };
      };
      const supposed = supposing(norm, changes);
      return {
        coverage: evaluateCoverage(supposed.town, supposed.norm, asOf(), wanted),
        outcome: outcomeOf(changes),
        each: changes.map((change) => whereItStandsAlone(() => outcomeOf([change]))),
      };
    },
    fragility: (norm, changes = []) =>
      answer('fragility', norm, () => fragility(board(norm, changes)), changes),
    checkFirst: (norm, changes = []) =>
      answer('check-first', norm, () => checkFirst(board(norm, changes)), changes),
    continuity: (norm, municipalityCode, changes = []) =>
      answer(
        'continuity',
        norm,
        () => continuity(board(norm, changes), wantedIn(municipalityCode)),
        municipalityCode,
        changes,
      ),
    board,
    suggestSites(norm, asked, watch, solve) {
      const supposed = supposing(norm, asked.changes ?? []);
      return suggestSites(supposed.town, supposed.norm, asOf(), asked, watch, solve);
    },
  };
}

/** By the board's own requirements, which may be remembered from an earlier question: those that stay are the very same. */
const supposedOn = (board: VerdictBoard, changes: readonly Change[]) =>
  applyChanges((id) => board.place(id), board.norm.requirements, changes, board.asOf);

function whereItStandsAlone<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof ScenarioError) return null;
    throw error;
  }
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
