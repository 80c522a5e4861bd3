// Builds the service worker beside the pages, with the list of what their first page is made of.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The index as it is built, without what the server may have put into a page. */
const shellPage = '/index.html';

/** The index names all that the finder's list needs; the map and other languages come in when they are used. */
function shellOf(index: string): { version: string; files: string[] } {
  const named = [...index.matchAll(/(?:src|href)="(\/assets\/[^"]+|\/first-look\.js)"/g)].map(
    ([, file]) => file,
  );
  const version = createHash('sha256').update(index).digest('hex').slice(0, 12);
  return { version, files: [shellPage, ...new Set(named)] };
}

export function emitServiceWorker(): Plugin {
  return {
    name: 'emit-service-worker',
    apply: 'build',
    async closeBundle() {
      const shell = shellOf(readFileSync(path('../dist/web/index.html'), 'utf8'));
      await build({
        configFile: false,
        root: path('.'),
        logLevel: 'warn',
        define: { builtShell: JSON.stringify(shell) },
        build: {
          outDir: path('../dist/web'),
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2022',
          rollupOptions: {
            input: path('src/offline/service-worker.ts'),
            output: { format: 'iife', entryFileNames: 'service-worker.js' },
          },
        },
      });
    },
  };
}
