// In which languages one is helped at an OpenStreetMap feature, by its `language:xx` tags.
// After https://wiki.openstreetmap.org/wiki/Key:language: `yes`, `main` (the one most used) or `only`; `no` denies it.
import { listOfLanguages, spokenLanguage } from '../../domain/places/spoken-languages.ts';
import type { Tags } from './osm-element.ts';

const prefix = 'language:';
const spoken = ['yes', 'main', 'only'];

/** `null` where the tags tell of none that is known. */
export function languagesOf(tags: Tags): string[] | null {
  const codes = Object.keys(tags)
    .filter((key) => key.startsWith(prefix) && spoken.includes(tags[key].trim().toLowerCase()))
    .map((key) => spokenLanguage(key.slice(prefix.length)));
  return listOfLanguages(codes.filter((code) => code !== null));
}
