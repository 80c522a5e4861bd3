// Builds the service worker beside the pages, with the list of what their first page is made of.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { shellOf } from './shell-of.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export function emitServiceWorker(): Plugin {
  return {
    name: 'emit-service-worker',
    apply: 'build',
    async closeBundle() {
      const shell = shellOf((file) => readFileSync(path(`../dist/web${file}`), 'utf8'));
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
