// The server as a process: one line when it is there, one sentence when it cannot be, a clean end on a signal.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCatalogue } from '../../../server/store/open-catalogue.ts';
import { tinyCatalogue } from '../../worlds/tiny-catalogue.ts';

const repository = resolve(import.meta.dirname, '../../..');
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'start-'));
  const store = openCatalogue(join(directory, 'catalogue.sqlite'));
  store.replace(tinyCatalogue());
  store.close();
});
afterAll(() => rmSync(directory, { recursive: true }));

function startServer(environment: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: repository,
    env: { ...process.env, DATABASE: join(directory, 'catalogue.sqlite'), ...environment },
  });
  let output = '';
  let errors = '';
  child.stderr?.on('data', (part) => {
    errors += part;
  });
  const firstLine = new Promise<string>((found) => {
    child.stdout?.on('data', (part) => {
      output += part;
      if (output.includes('\n')) found(output);
    });
  });
  const ended = new Promise<{ code: number | null; errors: string }>((end) => {
    child.on('close', (code) => end({ code, errors }));
  });
  return { child, firstLine, ended };
}

test('it tells its address, refuses a second one on its port, and ends on a signal', async () => {
  const first = startServer({ PORT: '0' });
  const line = await Promise.race([first.firstLine, first.ended.then(({ errors }) => errors)]);
  expect(line).toMatch(/^The map of Drieweg is at http:\/\/localhost:\d+ \(Ctrl\+C stops it\)\.\n$/);
  const { port } = new URL(/http:\S+/.exec(line)?.[0] ?? '');

  const health = await fetch(`http://127.0.0.1:${port}/health`);
  expect(await health.json()).toMatchObject({ status: 'ok', catalogueVersion: 1 });

  expect(await startServer({ PORT: port }).ended).toEqual({
    code: 1,
    errors: `Port ${port} of 127.0.0.1 is in use; stop the other program, or set PORT to a free port.\n`,
  });

  first.child.kill('SIGTERM');
  expect(await first.ended).toEqual({ code: 0, errors: '' });
});

test('a malformed setting stops the start with one sentence', async () => {
  expect(await startServer({ PORT: 'http' }).ended).toEqual({
    code: 1,
    errors: 'PORT is "http", and must be a whole number from 0 to 65535.\n',
  });
});
