// npm run import: makes or updates a catalogue from real files.
import { runImport } from './import/run-import.ts';

process.exitCode = await runImport(process.argv.slice(2), process);
