// Writes the basemap's style in every look and language beside the built pages, where the server finds it: it may not
// import what the pages are made of.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { flavours, languages } from '../server/contract/looks.ts';
import { loadWords } from './src/i18n/load-words.ts';
import { streetsCredit } from './src/map/attribution.ts';
import { basemapStyle } from './src/map/basemap-style.ts';
import { flavourPalettes } from './src/theme/flavour-palettes.ts';

const tokensFile = new URL('./src/theme/tokens.css', import.meta.url);

export function emitBasemapStyles(): Plugin {
  return {
    name: 'emit-basemap-styles',
    apply: 'build',
    async generateBundle() {
      const palettes = flavourPalettes(readFileSync(tokensFile, 'utf8'));
      for (const language of languages) {
        const { shell, map } = await loadWords(language, ['everyday']);
        for (const flavour of flavours) {
          const style = basemapStyle(palettes[flavour], {
            name: `${shell.product} (${map.flavours[flavour]})`,
            attribution: streetsCredit(map.streetsSource),
          });
          const fileName = `basemap-styles/${flavour}.${language}.json`;
          this.emitFile({ type: 'asset', fileName, source: JSON.stringify(style) });
        }
      }
    },
  };
}
