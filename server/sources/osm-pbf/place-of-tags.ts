// One feature's tags as a place of the catalogue; what the tags do not say stays null.
import type { Place } from '../../domain/places/place.ts';
import { addressOf } from './addresses.ts';
import { languagesOf } from './languages-of.ts';
import type { Tags } from './osm-element.ts';

/** Everything but the name, which a feature may lack, and the position, which an area gets later. */
export type PlaceDetails = Omit<Place, 'name' | 'lonLat' | 'id' | 'kinds' | 'functions'>;

/** `editedAt`: seconds since 1970, 0 for not known. `activities`: what the tags tell of. */
export function placeDetails(tags: Tags, editedAt: number, activities: string[] | null): PlaceDetails {
  return {
    address: addressOf(tags)?.address ?? null,
    openingHours: text(tags, 'opening_hours'),
    openingWeek: null,
    activities,
    languages: languagesOf(tags),
    floorAreaM2: null,
    wheelchair: wheelchairOf(tags.wheelchair),
    freeOfCharge: tags.fee === 'no' ? true : tags.fee === 'yes' ? false : null,
    phone: text(tags, 'phone', 'contact:phone', 'contact:mobile'),
    email: text(tags, 'email', 'contact:email'),
    website: text(tags, 'website', 'contact:website', 'url'),
    operator: text(tags, 'operator'),
    description: text(tags, 'description:nl', 'description'),
    checkedOn: checkedOn(tags, editedAt),
    certainUntil: null,
    certainty: null,
    source: 'OpenStreetMap',
  };
}

/** Seconds since 1970 of the year 10000; a later edit is damage. */
const endOfTime = 253_402_300_800;

/** The day of an edit, `2026-03-01`; null where it is not known. */
export function dayOf(editedAt: number): string | null {
  return editedAt > 0 && editedAt < endOfTime ? new Date(editedAt * 1000).toISOString().slice(0, 10) : null;
}

/** The first of these tags that says something. */
export function text(tags: Tags, ...keys: string[]): string | null {
  const found = keys.map((key) => tags[key]?.trim()).find((value) => value);
  return found ?? null;
}

function wheelchairOf(value: string | undefined): Place['wheelchair'] {
  if (value === 'designated') return 'yes';
  return value === 'yes' || value === 'limited' || value === 'no' ? value : null;
}

/** A day on which someone says to have looked beats the day of the last edit, which may have changed only a tag. */
function checkedOn(tags: Tags, editedAt: number): string | null {
  const days = [tags.check_date, tags['survey:date'], tags['check_date:opening_hours']]
    .map((date) => /^\d{4}-\d{2}(-\d{2})?$/u.exec(date ?? '')?.[0])
    .filter((date) => date !== undefined)
    .map((date) => (date.length === 7 ? `${date}-01` : date))
    .filter((date) => !Number.isNaN(Date.parse(date)));
  return days.sort().at(-1) ?? dayOf(editedAt);
}
