// Builds and serves web/, proxies the API in development, and runs the tests.
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { languages } from './server/contract/looks.ts';
import { compileWords } from './web/compile-words.ts';
import { emitBasemapStyles } from './web/emit-basemap-styles.ts';
import { emitPageRenderer } from './web/emit-page-renderer.ts';
import { emitServiceWorker } from './web/emit-service-worker.ts';
import { firstChunk } from './web/first-chunk.ts';

const apiOrigin = `http://127.0.0.1:${process.env.PORT ?? 3000}`;

export default defineConfig({
  root: 'web',
  plugins: [
    // The widgets' own words come in three dozen languages.
    optimizeLocales.vite({ locales: [...languages] }),
    react(),
    compileWords(),
    emitBasemapStyles(),
    emitPageRenderer(),
    emitServiceWorker(),
  ],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // MapLibre is over a megabyte; it is a chunk of its own that only a page with a map asks for.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: firstChunk(), debugName: 'first' }] },
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/api', '/tiles', '/health'].map((path) => [path, apiOrigin])),
  },
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default', './tests/plain-line-reporter.ts'],
    // One less than there are cores, as it is by default, leaves half of a small machine idle.
    maxWorkers: '100%',
    // A map drawn by software takes its time on a busy machine.
    testTimeout: 90_000,
    // On a shared machine a frame may come too late for a test that watches the screen: a real fault fails twice.
    retry: process.env.CI === undefined ? 0 : 1,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 120_000,
  },
});
