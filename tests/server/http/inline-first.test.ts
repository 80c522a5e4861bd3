// What must be there before anything shows stands in the page itself, and the policy lets just that script run.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Config, readConfig } from '../../../server/config.ts';
import { firstLookHashes, inlineFirst } from '../../../server/http/inline-first.ts';

const script = "document.documentElement.dataset.look = '$&';";
const css = '.page{color:red}';
const index = `<html><head>
<script src="/first-look.js"></script>
<link rel="stylesheet" href="/theme.css" />
<script type="module" crossorigin src="/assets/index-a1.js"></script>
<link rel="modulepreload" crossorigin href="/assets/first-b2.js">
<link rel="stylesheet" crossorigin href="/assets/first-c3.css">
</head></html>`;

let config: Config;
beforeEach(() => {
  const webDirectory = mkdtempSync(join(tmpdir(), 'inline-first-'));
  config = { ...readConfig({}), webDirectory };
  mkdirSync(join(webDirectory, 'assets'));
  writeFileSync(join(webDirectory, 'index.html'), index);
  writeFileSync(join(webDirectory, 'first-look.js'), script);
  writeFileSync(join(webDirectory, 'assets/first-c3.css'), css);
});
afterEach(() => rmSync(config.webDirectory, { recursive: true }));

test('script and styles stand in the page, and code is fetched after what is seen', () => {
  const page = inlineFirst(config);
  expect(page).toContain(`<script>${script}</script>`);
  expect(page).toContain(`<style>${css}</style>`);
  expect(page).toContain('<script type="module" fetchpriority="low" crossorigin src="/assets/index-a1.js">');
  expect(page).toContain(
    '<link rel="modulepreload" fetchpriority="low" crossorigin href="/assets/first-b2.js">',
  );
});

test('the link to the styles stays, unused, so that code that comes later does not add them after its own', () => {
  expect(inlineFirst(config)).toContain(
    '<link rel="stylesheet" crossorigin href="/assets/first-c3.css" disabled>',
  );
});

test('a house style stays a file; without one nothing is asked for', () => {
  expect(inlineFirst(config)).not.toContain('theme.css');
  const theme = { url: 'https://huisstijl.example/tokens.css' };
  expect(inlineFirst({ ...config, theme })).toContain('<link rel="stylesheet" href="/theme.css" />');
});

test('the policy names the script by what is in it; with nothing built it names none', () => {
  expect(firstLookHashes(config)).toEqual([
    `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  ]);
  const nothing = { ...config, webDirectory: join(config.webDirectory, 'nowhere') };
  expect(firstLookHashes(nothing)).toEqual([]);
  expect(inlineFirst(nothing)).toBeNull();
});
