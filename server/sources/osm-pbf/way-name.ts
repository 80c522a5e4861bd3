// What a way is called, from its tags; a path beside a street may name that street.
import { type NameNumbers, type WaySort, waySorts } from '../../domain/network/street-names.ts';
import type { Tags } from './osm-element.ts';

const sorts: Record<string, WaySort> = {
  cycleway: 'cycle-path',
  steps: 'steps',
  path: 'path',
  footway: 'path',
  bridleway: 'path',
  track: 'path',
  corridor: 'path',
  elevator: 'path',
  platform: 'path',
};

/** The number of its name, or of its sort where it has none. */
export function wayNumber(tags: Tags, numbers: NameNumbers): number {
  // https://wiki.openstreetmap.org/wiki/Key:is_sidepath
  const name = (tags.name ?? tags['is_sidepath:of:name'])?.trim();
  if (name) return numbers.of(name);
  return waySorts.indexOf(sorts[tags.highway] ?? (tags.highway ? 'street' : tags.route ? 'ferry' : 'path'));
}
