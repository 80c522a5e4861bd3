// Every choice of sites, tried one by one and judged by the plain words of the definition.
import type { SitesQuestion } from '../../../../../server/domain/coverage/sites/site-question.ts';

/** People covered and areas turned by the sites whose covers are given. */
export function judgeSites({ weights, needs, areas }: SitesQuestion, covers: readonly ArrayLike<number>[]) {
  const times = new Map<number, number>();
  for (const cover of covers) for (const p of Array.from(cover)) times.set(p, (times.get(p) ?? 0) + 1);
  const covered = [...weights.keys()].filter((p) => (times.get(p) ?? 0) >= (needs?.[p] ?? 1));
  const gained = covered.reduce((sum, p) => sum + weights[p], 0);
  const turned = [...(areas?.shortfall ?? [])].filter((shortfall, b) => {
    const inArea = covered.filter((p) => areas?.ofPoint[p] === b);
    return shortfall > 0 && inArea.reduce((sum, p) => sum + weights[p], 0) >= shortfall;
  }).length;
  return { gained, turned };
}

/** The most that any choice of at most `count` gains; of equal verdicts, the most people. */
export function bestByForce(question: SitesQuestion, covers: readonly ArrayLike<number>[]) {
  let best = { gained: 0, turned: 0 };
  const tryFrom = (start: number, taken: ArrayLike<number>[]) => {
    const found = judgeSites(question, taken);
    const isBetter =
      question.objective === 'people' || found.turned === best.turned
        ? found.gained > best.gained
        : found.turned > best.turned;
    if (isBetter) best = found;
    if (taken.length === question.count) return;
    for (let j = start; j < covers.length; j++) tryFrom(j + 1, [...taken, covers[j]]);
  };
  tryFrom(0, []);
  return best;
}
