// Builds what draws the page of a place on the server, beside the built pages: the server may not import what they are made of.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export function emitPlaceRenderer(): Plugin {
  return {
    name: 'emit-place-renderer',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        root: path('.'),
        plugins: [react()],
        logLevel: 'warn',
        build: {
          ssr: path('src/place/render-place-page.tsx'),
          outDir: path('../dist/render'),
          emptyOutDir: true,
          copyPublicDir: false,
          target: 'node20',
        },
      });
    },
  };
}
