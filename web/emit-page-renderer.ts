// Builds what draws pages on the server, beside the built pages: the server may not import what they are made of.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export function emitPageRenderer(): Plugin {
  return {
    name: 'emit-page-renderer',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        root: path('.'),
        plugins: [react()],
        logLevel: 'warn',
        build: {
          ssr: path('src/drawn-page/page-renderer.ts'),
          outDir: path('../dist/render'),
          emptyOutDir: true,
          copyPublicDir: false,
          target: 'node20',
        },
      });
    },
  };
}
