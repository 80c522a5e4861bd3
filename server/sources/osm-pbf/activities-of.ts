// What one can surely do at an OpenStreetMap feature, by the tag conditions of the taxonomy.
import type { Taxonomy } from '../../domain/places/taxonomy.ts';
import type { Tags } from './osm-element.ts';
import { compileCondition, matchedTags } from './tag-conditions.ts';

/** Gives ids in the order of the taxonomy; `null` where the tags tell of none. */
export function activityMatcher({
  activities,
}: Pick<Taxonomy, 'activities'>): (tags: Tags) => string[] | null {
  const compiled = activities.map(({ id, osm }) => ({ id, conditions: osm.map(compileCondition) }));
  return (tags) => {
    const found = compiled
      .filter(({ conditions }) => conditions.some((condition) => matchedTags(condition, tags).length > 0))
      .map(({ id }) => id);
    return found.length > 0 ? found : null;
  };
}
