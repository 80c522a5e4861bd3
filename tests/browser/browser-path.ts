// Finds the Chrome or Chromium that the browser tests run in, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a browser: `BROWSER_PATH`, an installed one, or one installed now (Debian's `chromium` for root
 * on Debian, otherwise Playwright's). @throws Error with one sentence that says what to install
 */
export function browserPath(): string {
  return named() ?? installed() ?? installDebian() ?? installPlaywright() ?? giveUp();
}

function named(): string | undefined {
  const path = process.env.BROWSER_PATH;
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`BROWSER_PATH is “${path}”, and there is no such file.`);
  return path;
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces, chromium.executablePath()].find(existsSync);
}

function installDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log('No Chrome or Chromium found: installing Debian’s chromium.');
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  return installed();
}

function installPlaywright(): string | undefined {
  console.log('No Chrome or Chromium found: installing Playwright’s.');
  run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
  return installed();
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function giveUp(): never {
  throw new Error('The browser tests need Chrome or Chromium: install one, or name it in BROWSER_PATH.');
}
