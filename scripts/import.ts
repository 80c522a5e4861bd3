// npm run import: makes or updates a catalogue from real files, shows progress, and prints what was found.
import { writeFileSync } from 'node:fs';
import { SourceError } from '../server/domain/problem.ts';
import { importCatalogue } from '../server/intake/import-catalogue.ts';
import { StoreError } from '../server/store/store-error.ts';
import { ArgumentError, readArguments, usage } from './import/arguments.ts';
import { describeReport } from './import/describe-report.ts';
import { showProgress } from './import/show-progress.ts';

async function main(): Promise<void> {
  const { report: reportFile, ...options } = readArguments(process.argv.slice(2));
  const progress = showProgress();
  const report = await importCatalogue({ ...options, onProgress: progress.update }).finally(progress.stop);
  if (reportFile) writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  console.log(describeReport(report, options.database));
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  if (error instanceof ArgumentError) console.error(`${error.message}\n\n${usage}`);
  else if (error instanceof SourceError || error instanceof StoreError) console.error(error.message);
  else console.error(error);
});
