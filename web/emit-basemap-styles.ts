// Writes the basemap's style in every look and language beside the built pages, where the server finds it: it may not
// import what the pages are made of.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { flavours, languages } from '../server/contract/looks.ts';
import { messages } from './src/i18n/messages.ts';
import { streetsCredit } from './src/map/attribution.ts';
import { basemapStyle } from './src/map/basemap-style.ts';
import { flavourPalettes } from './src/theme/flavour-palettes.ts';

const tokensFile = new URL('./src/theme/tokens.css', import.meta.url);

export function emitBasemapStyles(): Plugin {
  return {
    name: 'emit-basemap-styles',
    apply: 'build',
    generateBundle() {
      const palettes = flavourPalettes(readFileSync(tokensFile, 'utf8'));
      for (const flavour of flavours) {
        for (const language of languages) {
          const { shell, map } = messages[language];
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
