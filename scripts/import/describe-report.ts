// An import's report as lines that a person reads in a terminal.
import type { ImportReport } from '../../server/domain/catalogue.ts';
import type { ChangeCounts } from '../../server/domain/places/place-change.ts';

const examplesShown = 3;

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export function describeReport(report: ImportReport, database: string): string {
  const { counts, changes, problems, seconds, peakMemoryMB } = report;
  return [
    `${database} is complete: ${number.format(seconds)} s, at most ${number.format(peakMemoryMB)} MB of memory.`,
    '',
    ...describeCounts(counts),
    '',
    describeChanges(changes ?? null),
    '',
    ...(problems.length === 0 ? ['Nothing was refused or doubtful.'] : problems.flatMap(describeGroup)),
  ].join('\n');
}

function describeCounts(counts: ImportReport['counts']): string[] {
  const width = Math.max(...Object.values(counts).map((count) => number.format(count).length));
  return Object.entries(counts).map(
    ([what, count]) => `${number.format(count).padStart(width + 2)}  ${inWords(what)}`,
  );
}

function describeChanges(changes: ChangeCounts | null): string {
  if (!changes) return 'The first import: from now on the history of each place is kept.';
  const { appeared, changed, checked, gone } = changes;
  const [isNew, isChanged, isChecked, isGone] = [appeared, changed, checked, gone].map(number.format);
  return `Places since the import before: ${isNew} new, ${isChanged} changed, ${isChecked} only checked again, ${isGone} gone.`;
}

/** `walkingStreetKm` becomes `walking street km`. */
const inWords = (key: string) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function describeGroup({ kind, severity, count, examples }: ImportReport['problems'][number]): string[] {
  const shown = examples.slice(0, examplesShown);
  return [
    `${severity === 'refused' ? 'Refused' : 'Doubtful'}: ${kind}, ${count === 1 ? '1 time' : `${number.format(count)} times`}`,
    ...shown.map(({ file, at, message }) => `  ${file}, ${at}: ${message}`),
    ...(count > shown.length ? [`  … and ${number.format(count - shown.length)} more`] : []),
  ];
}
