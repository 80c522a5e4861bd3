// The shell of a build: what its index names, and another version as soon as any of it is otherwise.
import { expect, test } from 'vitest';
import { shellOf } from '../../../web/shell-of.ts';

const index = (script: string) => `<html><link rel="preload" href="/assets/letters-1a.woff2" />
<script src="/first-look.js"></script><link rel="stylesheet" href="/theme.css" />
<script type="module" crossorigin src="/assets/${script}"></script>
<link rel="modulepreload" crossorigin href="/assets/first-2b.js"></html>`;
const shell = (script: string, firstLook: string) =>
  shellOf((path) => (path === '/index.html' ? index(script) : firstLook));

test('it is the index, the first look and the assets that the index names, and no house style', () => {
  expect(shell('index-1a.js', 'a').files).toEqual([
    '/index.html',
    '/first-look.js',
    '/assets/letters-1a.woff2',
    '/assets/index-1a.js',
    '/assets/first-2b.js',
  ]);
});

test('its version follows the names of assets, and what is in the first look, whose name stays', () => {
  const versions = [
    shell('index-1a.js', 'a'),
    shell('index-1a.js', 'a'),
    shell('index-1b.js', 'a'),
    shell('index-1a.js', 'b'),
  ].map(({ version }) => version);
  expect(versions[1]).toBe(versions[0]);
  expect(new Set(versions).size).toBe(3);
});
