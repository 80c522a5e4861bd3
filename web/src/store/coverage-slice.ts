// What the coverage page is about and looks at, every step of it, and the way back.
import type { StateCreator } from 'zustand';
import type { AreaLevel } from '../../../server/contract/norm.ts';
import type { Change } from '../../../server/contract/scenario.ts';
import { type CoverageCase, caseOf, emptyCase } from './coverage-case.ts';
import { levelOfCode } from './level-of-code.ts';
import type { Numbers } from './requirement-numbers.ts';

/** What the visitor does with the page; each has a column of its own beside the map. */
export const coverageTools = [
  'agreement',
  'what-if',
  'where-next',
  'fragile',
  'check-first',
  'compare',
  'timeline',
] as const;
export type CoverageTool = (typeof coverageTools)[number];

/** From fine to coarse. */
export const areaLevels = [
  'neighbourhood',
  'district',
  'municipality',
] as const satisfies readonly AreaLevel[];

/** How the map tells how areas do: by colour, or by circles as large as the people still to be reached. */
export type Drawing = 'verdict' | 'people';

/** What a link to the page says. */
export interface CoverageState extends CoverageCase {
  /** Of a neighbourhood, a district or a municipality; the panel tells about it. */
  areaCode: string | null;
  /** The place whose surroundings are drawn; it goes when another neighbourhood is chosen without one. */
  placeId: string | null;
  /** Only in a catalogue of a country; `null`: all of it. */
  municipalityCode: string | null;
  view: 'map' | 'table';
  /** The areas of map and table. */
  level: AreaLevel;
  drawing: Drawing;
  /** The one requirement that the map is about; `null`: all of the norm together. */
  shownRequirementId: string | null;
  tool: CoverageTool;
  /** The norm that stands beside the one in force, where they are compared; `null`: the first that can. */
  otherNormId: string | null;
}

export const emptyCoverage: CoverageState = {
  ...emptyCase,
  areaCode: null,
  placeId: null,
  municipalityCode: null,
  view: 'map',
  level: 'neighbourhood',
  drawing: 'verdict',
  shownRequirementId: null,
  tool: 'agreement',
  otherNormId: null,
};

/** So many steps can be undone. */
const mostSteps = 100;

export interface CoverageSlice {
  coverage: CoverageState;
  /** The case as it was before the move that goes on now; `null` at rest. While it moves the address stays. */
  movedFrom: CoverageCase | null;
  /** Earlier cases, the latest last, and those that were undone, the next last. */
  past: readonly CoverageCase[];
  future: readonly CoverageCase[];
  /** For a while the town is shown as it is, though a scenario is in force. */
  showsBefore: boolean;
  /** Supposed besides the scenario while a tool shows it, such as what ends by a day: no part of the case or of a link. */
  shownToo: readonly Change[];
  showBefore(showsBefore: boolean): void;
  showToo(changes: readonly Change[]): void;
  /** What needs no way back: which neighbourhood, which view. A link's whole state comes in by this door too. */
  changeCoverage(change: Partial<CoverageState>): void;
  /** One step, that can be undone. */
  changeCase(change: Partial<CoverageCase>): void;
  /** Part of a step: a slider or a place is being dragged, until `restCase`. */
  moveCase(change: Partial<CoverageCase>): void;
  restCase(): void;
  undo(): void;
  redo(): void;
  /** From the first move of a slider until `restCase`. */
  tryNumbers(requirementId: string, numbers: Numbers): void;
  /** Back to the numbers of the norm; without id for all requirements. */
  resetNumbers(requirementId?: string): void;
}

export const createCoverageSlice: StateCreator<CoverageSlice> = (set, get) => {
  const step = (from: CoverageCase, change: Partial<CoverageCase>) => ({
    past: [...get().past, from].slice(-mostSteps),
    future: [],
    movedFrom: null,
    coverage: { ...get().coverage, ...change },
  });
  return {
    coverage: emptyCoverage,
    movedFrom: null,
    past: [],
    future: [],
    showsBefore: false,
    shownToo: [],
    showBefore: (showsBefore) => set({ showsBefore }),
    showToo: (shownToo) => set({ shownToo }),
    changeCoverage: (change) =>
      set(({ coverage }) => {
        const leaves = change.areaCode !== undefined && change.areaCode !== coverage.areaCode;
        // What is chosen is one of the areas that are shown.
        const level = change.areaCode ? levelOfCode(change.areaCode) : coverage.level;
        return { coverage: { ...coverage, level, ...(leaves ? { placeId: null } : {}), ...change } };
      }),
    changeCase: (change) => set(step(get().movedFrom ?? caseOf(get().coverage), change)),
    moveCase: (change) =>
      set(({ coverage, movedFrom }) => ({
        movedFrom: movedFrom ?? caseOf(coverage),
        coverage: { ...coverage, ...change },
      })),
    restCase: () => {
      const { movedFrom, coverage } = get();
      if (movedFrom === null) return;
      // Moved and moved back is no step.
      const isBack = JSON.stringify(movedFrom) === JSON.stringify(caseOf(coverage));
      set(isBack ? { movedFrom: null } : step(movedFrom, {}));
    },
    undo: () => {
      const { past, future, coverage } = get();
      const before = past.at(-1);
      if (before === undefined) return;
      set({
        past: past.slice(0, -1),
        future: [...future, caseOf(coverage)],
        movedFrom: null,
        coverage: { ...coverage, ...before },
      });
    },
    redo: () => {
      const { past, future, coverage } = get();
      const after = future.at(-1);
      if (after === undefined) return;
      set({
        past: [...past, caseOf(coverage)],
        future: future.slice(0, -1),
        movedFrom: null,
        coverage: { ...coverage, ...after },
      });
    },
    tryNumbers: (requirementId, numbers) => {
      const { tried } = get().coverage;
      get().moveCase({ tried: { ...tried, [requirementId]: numbers } });
    },
    resetNumbers: (requirementId) => {
      const { [requirementId ?? '']: _reset, ...others } = get().coverage.tried;
      get().changeCase({ tried: requirementId === undefined ? {} : others });
    },
  };
};
