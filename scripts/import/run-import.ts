// Runs one import from its arguments to its exit code, and says on the streams how it went.
import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import type { ImportReport } from '../../server/domain/catalogue.ts';
import { SourceError } from '../../server/domain/problem.ts';
import { importCatalogue } from '../../server/intake/import-catalogue.ts';
import { StoreError } from '../../server/store/store-error.ts';
import { ArgumentError, readArguments, usage } from './arguments.ts';
import { describeReport } from './describe-report.ts';
import { type ProgressStreams, showProgress } from './show-progress.ts';

/** 0: the catalogue is complete. 1: it is as it was, and standard error says why. */
export async function runImport(words: string[], streams: ProgressStreams): Promise<0 | 1> {
  try {
    const { report: reportFile, ...options } = readArguments(words);
    const progress = showProgress(streams);
    const report = await importCatalogue({ ...options, onProgress: progress.update }).finally(progress.stop);
    streams.stdout.write(`${describeReport(report, options.database)}\n`);
    if (reportFile) writeReport(reportFile, report, streams);
    return 0;
  } catch (error) {
    streams.stderr.write(`${describeFailure(error)}\n`);
    return 1;
  }
}

/** The catalogue is complete by now, so a full disk is told and is no failure of the import. */
function writeReport(path: string, report: ImportReport, { stderr }: ProgressStreams): void {
  try {
    writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    stderr.write(
      `The catalogue is complete, but ${path} could not be written: ${(error as Error).message}\n`,
    );
  }
}

/** What a person can act on is a sentence; what nobody foresaw keeps its stack. */
function describeFailure(error: unknown): string {
  if (error instanceof ArgumentError) return `${error.message}\n\n${usage}`;
  if (error instanceof SourceError || error instanceof StoreError) return error.message;
  return inspect(error);
}
