// A whole country judged at once: ten million nodes, eight million addresses, sixty thousand places, six requirements.
import { evaluateCoverage } from '../../server/domain/coverage/evaluate-coverage.ts';
import { surveyTown } from '../../server/domain/coverage/town.ts';
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
  const town = surveyTown(neighbourhoods, demand, places, both(graph), both(snaps));
  const indexed = seconds(() => {
    town.finder('walking').nearestOf([[places[0].lonLat]]);
    town.finder('cycling').nearestOf([[places[0].lonLat]]);
  });
  const norm = { requirements: benchNorm, stalenessMonths: 24 };
  const taken = seconds(() => evaluateCoverage(town, norm, '2026-11-01'));
  // maxRSS is in kilobytes on every platform.
  const gigabytes = process.resourceUsage().maxRSS / 1024 ** 2;
  console.log(
    `  indexing the streets     ${indexed.toFixed(1)} s\n` +
      `  every verdict and figure ${taken.toFixed(1)} s on one core; the budget of ${budgetSeconds} s is ${(budgetSeconds / taken).toFixed(1)} times that\n` +
      `  memory at most           ${gigabytes.toFixed(1)} GB of ${budgetGigabytes} GB, the making of the country included\n`,
  );
  return [
    atMost(work.time, 's', budgetSeconds, taken),
    atMost(work.memory, 'GB', budgetGigabytes, gigabytes),
  ];
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
