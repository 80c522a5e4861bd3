// What the tags of a feature say by the taxonomy: a place where people meet, a site where one could open, or both.
import type { Taxonomy } from '../../domain/places/taxonomy.ts';
import { activityMatcher } from './activities-of.ts';
import { type TaggedSite, taggedSite } from './candidate-sites.ts';
import type { LocatedFeature } from './features.ts';
import { KindMatcher } from './kinds-of.ts';
import type { Tags } from './osm-element.ts';
import { type TaggedPlace, taggedPlace } from './places.ts';

/** A sports hall is both. */
export interface TaggedFeature {
  place: TaggedPlace | null;
  site: TaggedSite | null;
}

export function featureReader({ kinds, candidateSites, ...taxonomy }: Taxonomy): {
  /** A feature with none of these keys is nothing. */
  keys: string[];
  /** `editedAt`: seconds since 1970, 0 for not known. */
  read(tags: Tags, editedAt: number): TaggedFeature | null;
} {
  const places = new KindMatcher(kinds);
  const sites = new KindMatcher(candidateSites);
  const activitiesOf = activityMatcher(taxonomy);
  return {
    keys: [...places.keys, ...sites.keys],
    read(tags, editedAt) {
      const place = taggedPlace(tags, editedAt, places, activitiesOf);
      const site = taggedSite(tags, sites);
      return place === null && site === null ? null : { place, site };
    },
  };
}

/** The features of which the tags say this. */
export function featuresWith<Part extends keyof TaggedFeature>(
  part: Part,
  found: readonly LocatedFeature<TaggedFeature>[],
): LocatedFeature<NonNullable<TaggedFeature[Part]>>[] {
  return found.flatMap(({ said, ...feature }) => {
    const own = said[part];
    return own === null ? [] : [{ ...feature, said: own }];
  });
}
