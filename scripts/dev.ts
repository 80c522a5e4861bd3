// Runs the server and Vite side by side, each restarting on change; ends both when either ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** The file behind a package's command, run by this same Node: no shell, so signals arrive. */
function commandFile(packageName: string, command: string): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

const run = (file: string, args: string[]): ChildProcess =>
  spawn(process.execPath, [file, ...args], { cwd: repository, stdio: 'inherit' });

const children = [
  run(commandFile('tsx', 'tsx'), ['watch', '--clear-screen=false', 'server/main.ts']),
  run(commandFile('vite', 'vite'), []),
];

function endAll(): void {
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, endAll);
for (const child of children) {
  child.on('exit', (code) => {
    if (code) process.exitCode = code;
    endAll();
  });
}
