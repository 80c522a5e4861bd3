// How OpenStreetMap tags a meeting place.
import type { HousedPlace } from './house-places.ts';

type Tags = Record<string, string>;

const kindTags: Record<string, Tags> = {
  'community-centre': { amenity: 'community_centre' },
  library: { amenity: 'library' },
  'senior-centre': { amenity: 'community_centre', 'community_centre:for': 'senior' },
  'youth-centre': { amenity: 'community_centre', community_centre: 'youth_centre' },
  'walk-in-house': { amenity: 'social_facility', social_facility: 'outreach' },
  'food-support': { amenity: 'social_facility', social_facility: 'food_bank' },
  'arts-centre': { amenity: 'arts_centre' },
  'neighbourhood-garden': { leisure: 'garden', 'garden:type': 'community' },
  clubhouse: { amenity: 'community_centre', community_centre: 'club_home' },
  'sports-hall': { leisure: 'sports_centre' },
};

export function placeTags(place: HousedPlace): Tags {
  const kind = place.name.startsWith('Scouting') ? { club: 'scout' } : kindTags[place.kind];
  if (!kind)
    throw new Error(
      `place-tags.ts: OpenStreetMap has no tags for ${place.kind}; keep ${place.name} in the list.`,
    );
  const tags: Tags = { ...kind, name: place.name };
  const set = (key: string, value: string | null) => {
    if (value !== null) tags[key] = value;
  };
  set('opening_hours', place.openingHours);
  set('wheelchair', place.wheelchair);
  set('phone', place.phone);
  set('email', place.email);
  set('website', place.website);
  set('operator', place.operator);
  set('fee', place.free === null ? null : place.free ? 'no' : 'yes');
  for (const code of place.languages) tags[`language:${code}`] = 'yes';
  return tags;
}
