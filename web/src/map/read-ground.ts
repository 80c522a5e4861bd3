// Makes a basemap from elsewhere fit to lie under our own layers, or says why it cannot.
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { letters } from './letters.ts';

/** Keeps its names apart from ours. */
export const groundPrefix = 'ground:';

export interface Ground {
  sources: Record<string, SourceSpecification>;
  sprite?: StyleSpecification['sprite'];
  layers: LayerSpecification[];
}

export type ReadGround = { ok: true; ground: Ground } | { ok: false; why: string };

interface From {
  /** Address of the style; the addresses in it may be relative to it. */
  url: string;
  /** Whom the page may ask; anyone else the browser would refuse. */
  origins: readonly string[];
}

/**
 * Takes sources, sprite and layers. Its names are written in our letters: they need no glyphs from elsewhere, and
 * stay as legible as ours. Anything that is no style gives a reason, in English, for the console.
 */
export function readGround(style: unknown, { url, origins }: From): ReadGround {
  if (!isRecord(style) || style.version !== 8) return refused('it is no style of version 8');
  const { sources, layers, sprite } = style;
  if (!isRecord(sources) || !Object.values(sources).every(isRecord)) return refused('it has no sources');
  if (!Array.isArray(layers) || !layers.every(isLayer)) return refused('it has no layers');
  const addresses = new Addresses(url);
  const ground: Ground = {
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, source]) => [groundPrefix + id, addresses.ofSource(source as Json)]),
    ),
    ...(sprite !== undefined && { sprite: addresses.ofSprite(sprite) }),
    layers: layers.map(apart),
  };
  const stranger = addresses.origins.find((origin) => !origins.includes(origin));
  if (stranger !== undefined)
    return refused(`it asks ${stranger}, which neither BASEMAP nor BASEMAP_HOSTS names`);
  return { ok: true, ground };
}

const refused = (why: string): ReadGround => ({ ok: false, why });

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLayer = (value: unknown): value is Json =>
  isRecord(value) && typeof value.id === 'string' && typeof value.type === 'string';

function apart(layer: Json): LayerSpecification {
  const layout = layer.layout as Json | undefined;
  const font = layout?.['text-font'];
  return {
    ...layer,
    id: groundPrefix + layer.id,
    ...(layer.source !== undefined && { source: groundPrefix + layer.source }),
    ...(layer.type === 'symbol' && { layout: { ...layout, 'text-font': inOurLetters(font) } }),
  } as LayerSpecification;
}

function inOurLetters(font: unknown): string[] {
  const name = JSON.stringify(font ?? '');
  if (/italic|oblique/i.test(name)) return letters.slanted;
  return /bold|heavy|black/i.test(name) ? letters.strong : letters.plain;
}

/** Makes addresses whole and remembers whom they ask. */
class Addresses {
  readonly origins: string[] = [];
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  ofSource(source: Json): SourceSpecification {
    return {
      ...source,
      ...(typeof source.url === 'string' && { url: this.whole(source.url) }),
      ...(typeof source.data === 'string' && { data: this.whole(source.data) }),
      ...(Array.isArray(source.tiles) && { tiles: source.tiles.map((tile) => this.whole(String(tile))) }),
    } as SourceSpecification;
  }

  ofSprite(sprite: unknown): StyleSpecification['sprite'] {
    if (!Array.isArray(sprite)) return this.whole(String(sprite));
    return sprite.map(({ id, url }) => ({ id: String(id), url: this.whole(String(url)) }));
  }

  /** `{z}` and its like must stay as they are written. */
  whole(address: string): string {
    if (!URL.canParse(address, this.#base)) {
      this.origins.push(address);
      return address;
    }
    const { href, origin } = new URL(address, this.#base);
    // Of an address that is not of the web the origin is the word null.
    this.origins.push(origin === 'null' ? address : origin);
    return href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  }
}
