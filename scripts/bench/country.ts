// A whole country judged at once: ten million nodes, eight million addresses, sixty thousand places, six requirements.
import { evaluateCoverage } from '../../server/domain/coverage/evaluate-coverage.ts';
import { surveyTown } from '../../server/domain/coverage/town.ts';
import { modes } from '../../server/domain/norm/norm.ts';
import { benchNorm } from './bench-city.ts';
import { benchCountry, countryFile } from './bench-country.ts';
import { atMost, type GoalLine, notMeasured } from './goals.ts';

const budgetSeconds = 60;
const budgetGigabytes = 8;

const work = { time: 'whole country, all verdicts', memory: 'whole country, memory of the run' };

export function benchWholeCountry(): GoalLine[] {
  const country = benchCountry();
  if (country === null) {
    console.log(`The whole country is not measured: ${countryFile} is not here.\n`);
    return [
      notMeasured(work.time, `${budgetSeconds} s`, 'no neighbourhoods at hand'),
      notMeasured(work.memory, `${budgetGigabytes} GB`, 'no neighbourhoods at hand'),
    ];
  }
  const { neighbourhoods, graph, demand, snaps, places } = country;
  console.log(
    `A whole country: ${neighbourhoods.length} neighbourhoods, ${demand.lonLat.length / 2} addresses, ` +
      `${graph.nodeLonLat.length / 2} nodes, ${graph.edgeFrom.length} streets, ${places.length} places, ${benchNorm.length} requirements\n`,
  );
  const both = <T>(one: T) => ({ walking: one, cycling: one });
  const [town, laid] = measure(() => {
    const surveyed = surveyTown(neighbourhoods, demand, places, both(graph), both(snaps));
    for (const mode of modes) surveyed.finder(mode).nearestOf([[places[0].lonLat]]);
    return surveyed;
  });
  const norm = { requirements: benchNorm, stalenessMonths: 24 };
  const [, judged] = measure(() => evaluateCoverage(town, norm, '2026-11-01'));
  const total = laid.seconds + judged.seconds;
  // maxRSS is in kilobytes on every platform.
  const gigabytes = process.resourceUsage().maxRSS / 1024 ** 2;
  console.log(
    `  streets and residents made ready ${spoken(laid)}\n` +
      `  every verdict and figure         ${spoken(judged)}\n` +
      `  together ${total.toFixed(1)} s from stored arrays to verdicts, on one core but for the collector of garbage; the\n` +
      `  budget of ${budgetSeconds} s is ${(budgetSeconds / total).toFixed(1)} times that. Making the country up and reading its neighbourhoods is not counted.\n` +
      `  memory at most ${gigabytes.toFixed(1)} GB of ${budgetGigabytes} GB, the making of the country included\n`,
  );
  return [
    atMost(work.time, 's', budgetSeconds, total),
    atMost(work.memory, 'GB', budgetGigabytes, gigabytes),
  ];
}

interface Taken {
  seconds: number;
  /** Of the processor: what others do at the same time disturbs it less. */
  ofProcessor: number;
}

function measure<T>(work: () => T): [T, Taken] {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, { seconds: (performance.now() - start) / 1000, ofProcessor: (user + system) / 1_000_000 }];
}

const spoken = ({ seconds, ofProcessor }: Taken) =>
  `${seconds.toFixed(1)} s (${ofProcessor.toFixed(1)} s of the processor)`;
