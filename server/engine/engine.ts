// How the server asks the judge: always in the background, with the catalogue named that an answer was made from.
import type { CatalogueStore } from '../store/open-catalogue.ts';
import { exactSolver } from './exact-solver.ts';
import { createJudge, engineVersion, type Judge, todayInTheNetherlands } from './judge.ts';
import { createPlaceMap, type PlaceMap } from './place-map.ts';
import type { SitesAsked, SuggestedSites } from './suggest-sites.ts';

/** What can be asked and answered in one go. */
export type Question = 'coverage' | 'curves' | 'suppose' | 'fragility' | 'checkFirst' | 'continuity';

/** What is asked of the places alone, and needs no town in memory. */
export type PlaceQuestion = keyof PlaceMap;

export interface Answer<T> {
  result: T;
  /** What it was made from. */
  catalogueVersion: number;
  asOf: string;
}

export interface SearchOptions {
  /** Share of the work done, 0 to 1, and the best objective so far. */
  onProgress?: (share: number, best: number) => void;
  signal?: AbortSignal;
}

export interface Engine {
  readonly engineVersion: string;
  /** The current catalogue; 0: nothing was imported yet. */
  catalogueVersion(): number;
  /** ISO date on which the age of records is judged. */
  asOf(): string;
  /** Rejects with what the judge throws: RequirementError, ScenarioError. */
  ask<Q extends Question>(question: Q, ...about: Parameters<Judge[Q]>): Promise<Answer<ReturnType<Judge[Q]>>>;
  /** Waits for no judgement. */
  askPlaces<Q extends PlaceQuestion>(
    question: Q,
    ...about: Parameters<PlaceMap[Q]>
  ): Promise<Answer<ReturnType<PlaceMap[Q]>>>;
  /** As `ask`; rejects with SearchAborted when the signal says so, and with EngineBusy when too many wait. */
  suggestSites(
    norm: Parameters<Judge['suggestSites']>[0],
    asked: SitesAsked,
    options?: SearchOptions,
  ): Promise<Answer<SuggestedSites>>;
  close(): Promise<void>;
}

/** Too many searches wait already. */
export class EngineBusy extends Error {
  override name = 'EngineBusy';
}

/** The parts that need no judge: what the catalogue says of itself. */
export function currentCatalogue(store: CatalogueStore, today: () => string = todayInTheNetherlands) {
  return {
    engineVersion,
    catalogueVersion: () => store.version(),
    asOf: () => store.facts()?.asOf ?? today(),
  };
}

/** Judges in this thread, which waits meanwhile: for tests and scripts. */
export function engineInProcess(store: CatalogueStore, today?: () => string): Engine {
  const judge = createJudge(store, today);
  const placeMap = createPlaceMap(store);
  const current = currentCatalogue(store, today);
  const answered = <T>(result: T): Answer<T> => ({
    result,
    catalogueVersion: judge.catalogueVersion(),
    asOf: judge.asOf(),
  });
  return {
    ...current,
    askPlaces: async (question, ...about) => {
      const put = placeMap[question] as (...given: unknown[]) => ReturnType<PlaceMap[typeof question]>;
      return { result: put(...about), catalogueVersion: current.catalogueVersion(), asOf: current.asOf() };
    },
    ask: async (question, ...about) => {
      const put = judge[question] as (...given: unknown[]) => ReturnType<Judge[typeof question]>;
      return answered(put(...about));
    },
    suggestSites: async (norm, asked, { onProgress, signal } = {}) => {
      const watch = { progress: onProgress, isAborted: () => signal?.aborted === true };
      return answered(judge.suggestSites(norm, asked, watch, await exactSolver()));
    },
    close: async () => {},
  };
}
