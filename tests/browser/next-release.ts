// The built pages as a next version has them: all assets have other names, and the old ones are gone.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shellOf } from '../../web/shell-of.ts';

/** Put into the name of every asset. */
export const nextMark = '-next';

/** A copy, whose folder is given. */
export function nextRelease(webDirectory: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'next-release-'));
  cpSync(webDirectory, copy, { recursive: true });
  const assets = join(copy, 'assets');
  const names = new Map(
    readdirSync(assets).map((name) => [name, name.replace(/\.\w+$/, (ending) => `${nextMark}${ending}`)]),
  );
  for (const [name, next] of names) renameSync(join(assets, name), join(assets, next));
  const textOf = (path: string) => readFileSync(join(copy, path), 'utf8');
  const { version } = shellOf(textOf);
  const texts = [...names.values()]
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => `assets/${name}`);
  for (const path of ['index.html', 'service-worker.js', ...texts]) {
    writeFileSync(
      join(copy, path),
      textOf(path).replaceAll(/[\w~-]+\.(?:js|css|woff2)/g, (name) => names.get(name) ?? name),
    );
  }
  const worker = textOf('service-worker.js');
  writeFileSync(join(copy, 'service-worker.js'), worker.replaceAll(version, shellOf(textOf).version));
  return copy;
}
