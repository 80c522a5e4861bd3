// What-if over a whole city: places come, go and move, a filter changes, every place closes in turn.

import { checkFirst } from '../../server/domain/coverage/check-first.ts';
import { evaluateCoverage } from '../../server/domain/coverage/evaluate-coverage.ts';
import { fragility } from '../../server/domain/coverage/fragility.ts';
import { surveyTown } from '../../server/domain/coverage/town.ts';
import { VerdictBoard } from '../../server/domain/coverage/verdict-board.ts';
import type { Requirement } from '../../server/domain/norm/norm.ts';
import { applyChanges } from '../../server/domain/scenario/apply-changes.ts';
import type { Change } from '../../server/domain/scenario/change.ts';
import { type BenchCity, benchNorm, chanceFrom, citySeed } from './bench-city.ts';
import { atMost, type GoalLine } from './goals.ts';
import { ms, type Timing, time, times } from './timing.ts';

const asOf = '2026-11-01';
const norm = { requirements: benchNorm, stalenessMonths: 24 };

/** Budgets in milliseconds, as the engine is meant to keep them. */
const budgets = { changeMedian: 5, changeP99: 15, filter: 20, fragility: 1000, start: 2000 };

export async function benchWhatIf(city: BenchCity): Promise<GoalLine[]> {
  const { neighbourhoods, demand, places, networks } = city;
  console.log(
    `What if, in a city of ${residentsOf(city)} residents at ${demand.lonLat.length / 2} points, ${places.length} places, ` +
      `${benchNorm.length} requirements, ${neighbourhoods.length} neighbourhoods (${city.extract})\n`,
  );
  const start = await time(1, () => {
    const town = surveyTown(neighbourhoods, demand, places, networks);
    evaluateCoverage(town, norm, asOf);
  });
  line('from stored arrays to the first verdicts', start, budgets.start);
  const town = surveyTown(neighbourhoods, demand, places, networks);
  const board = new VerdictBoard(town, norm, asOf);
  const suppose = (changes: Change[]) =>
    board.suppose(applyChanges((id) => board.place(id), norm.requirements, changes, asOf));
  const chance = chanceFrom(citySeed + 1);
  const junctions = networks.walking.nodeLonLat;
  const anywhere = (): [number, number] => {
    const node = Math.floor((chance() * junctions.length) / 2);
    return [junctions[2 * node], junctions[2 * node + 1]];
  };
  const anyPlace = () => places[Math.floor(chance() * places.length)].id;
  const add = await time(200, () =>
    suppose([
      {
        change: 'add',
        lonLat: anywhere(),
        kinds: ['community-centre'],
        functions: ['meet'],
        wheelchair: 'yes',
        opening: [],
      },
    ]),
  );
  const close = await time(200, () => suppose([{ change: 'close', placeId: anyPlace() }]));
  const move = await time(200, () => suppose([{ change: 'move', placeId: anyPlace(), lonLat: anywhere() }]));
  for (const [what, timing] of Object.entries({ add, close, move }))
    line(`${what} one place: every verdict`, timing, budgets.changeMedian, budgets.changeP99);
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const filter = await time(50, (run) => {
    const requirement: Requirement = {
      ...benchNorm[0],
      places: {
        functions: ['meet'],
        open: [
          { days: [days[(run + 7) % 7]], from: '18:00', until: '20:00', on: 'every', minMinutes: 30 + run },
        ],
      },
    };
    return suppose([{ change: 'requirement', requirement }]);
  });
  line('another filter (open on an evening): every verdict', filter, budgets.filter);
  const closing = await time(5, () => fragility(board));
  line('fragility of every place', closing, budgets.fragility);
  line('records to check first', await time(5, () => checkFirst(board)), budgets.fragility);
  line(
    'every figure of every neighbourhood',
    await time(10, (run) =>
      evaluateCoverage(
        town,
        {
          ...norm,
          requirements: benchNorm.map((one) =>
            'share' in one ? { ...one, share: one.share - (run + 2) / 1000 } : one,
          ),
        },
        asOf,
      ),
    ),
    50,
  );
  console.log();
  return [
    ...Object.entries({ add, close, move }).flatMap(([what, { median, p99 }]) => [
      atMost(`${what} one place, all verdicts, median`, 'ms', budgets.changeMedian, median),
      atMost(`${what} one place, all verdicts, 99th percentile`, 'ms', budgets.changeP99, p99),
    ]),
    atMost('change a filter, all verdicts', 'ms', budgets.filter, filter.median),
    atMost(`fragility of ${places.length} places`, 'ms', budgets.fragility, closing.median),
  ];
}

const residentsOf = ({ neighbourhoods }: BenchCity) =>
  neighbourhoods.reduce((sum, { population }) => sum + (population.everyone ?? 0), 0);

function line(what: string, { median, p99 }: Timing, budget: number, budgetP99?: number): void {
  const tail =
    budgetP99 === undefined
      ? ''
      : `; 99th percentile ${ms(p99)}, its budget is ${times(budgetP99 / p99)} that`;
  console.log(
    `  ${what}: ${ms(median)}; the budget of ${ms(budget)} is ${times(budget / median)} that${tail}`,
  );
}
