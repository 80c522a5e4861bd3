// `npm test`: types, lint and every test, the browser's included. Stops at the first step that fails.
import { spawnSync } from 'node:child_process';
import { browserPath } from '../tests/browser/browser-path.ts';

const steps: [name: string, command: string, ...args: string[]][] = [
  ['types of server and scripts', 'tsc', '-p', 'server'],
  ['types of web', 'tsc', '-p', 'web'],
  ['types of tests', 'tsc', '-p', 'tests'],
  ['lint and format', 'biome', 'check', '--error-on-warnings'],
  ['build', 'vite', 'build', '--logLevel', 'warn'],
  ['tests', 'vitest', 'run'],
];

const browser = browserPath();
console.log(`Browser for the tests: ${browser}`);
for (const [name, command, ...args] of steps) {
  console.log(`\n— ${name}`);
  // npm has put the tools on the path; Windows finds them only through its shell.
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, BROWSER_PATH: browser },
  });
  if (status !== 0) {
    console.error(`\nStopped: “${name}” failed.`);
    process.exit(status ?? 1);
  }
}
