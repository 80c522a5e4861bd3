// Names the content of the tiles, for addresses and tags that change when it does.
import { createHash } from 'node:crypto';
import type { CatalogueStore } from '../../store/open-catalogue.ts';

/**
 * Names the content of the catalogue. Not its version alone: a catalogue that is made anew starts at 1 again,
 * and a browser keeps what it was told to keep.
 */
export function tileVersion(store: CatalogueStore): string {
  const importedAt = store.facts()?.importedAt ?? '';
  const hash = createHash('sha256').update(importedAt).digest('base64url').slice(0, 8);
  return `${store.version()}-${hash}`;
}
