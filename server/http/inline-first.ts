// The index with what must be there before anything shows in the page itself: on a phone each file before the first
// picture costs a round trip.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';

const firstLook = '<script src="/first-look.js"></script>';
const theme = '<link rel="stylesheet" href="/theme.css" />';
const styles = /<link rel="stylesheet"[^>]* href="(\/assets\/[\w~-]+\.css)">/g;

const read = ({ webDirectory }: Config, path: string): string | null => {
  const file = join(webDirectory, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

/** For the policy of what may run: the one script that stands in a page. Empty while nothing is built. */
export function firstLookHashes(config: Config): string[] {
  const script = read(config, 'first-look.js');
  return script === null ? [] : [`'sha256-${createHash('sha256').update(script).digest('base64')}'`];
}

/** `null`: the pages are not built. A house style stays a file of its own, as it may be large, or elsewhere. */
export function inlineFirst(config: Config): string | null {
  const index = read(config, 'index.html');
  if (index === null) return null;
  const script = read(config, 'first-look.js');
  // By functions: a text may hold what a replacement would read as a reference.
  return (
    index
      .replace(firstLook, (link) => (script === null ? link : `<script>${script}</script>`))
      // What the server drew reads already: the code comes after what is seen.
      .replaceAll('<link rel="modulepreload"', (link) => `${link} fetchpriority="low"`)
      .replaceAll('<script type="module"', (link) => `${link} fetchpriority="low"`)
      .replace(theme, (link) => (config.theme === null ? '' : link))
      .replace(styles, (link, path: string) => {
        const css = read(config, path);
        // The link stays, unused: code that comes later would add the same styles again, after its own.
        return css === null ? link : `<style>${css}</style>${link.replace('>', ' disabled>')}`;
      })
  );
}
