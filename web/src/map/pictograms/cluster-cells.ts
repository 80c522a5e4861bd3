// What a plate says of the places that it stands for: the kinds with most places, and how many more there are.
import type { PictogramName } from './pictograms.ts';

export interface ClusterCell {
  /** `null`: of the kinds that have no cell of their own. */
  pictogram: PictogramName | null;
  text: string;
}

const mostCells = 4;
/** Four figures are as wide as three and a plus. */
const mostShown = 9999;

const inFigures = (count: number) => (count > mostShown ? `${mostShown}+` : String(count));

/** The kind with most places first; kinds with as many stay in the order in which they came. */
export function clusterCells(counts: ReadonlyMap<PictogramName, number>): ClusterCell[] {
  const present = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const own = present.length > mostCells ? mostCells - 1 : mostCells;
  const cells: ClusterCell[] = present
    .slice(0, own)
    .map(([pictogram, count]) => ({ pictogram, text: inFigures(count) }));
  const rest = present.slice(own).reduce((sum, [, count]) => sum + count, 0);
  return rest === 0 ? cells : [...cells, { pictogram: null, text: `+${inFigures(rest)}` }];
}
