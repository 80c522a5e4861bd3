// Joins the places of OpenStreetMap extracts and of lists; where both have a place, the list's word counts.
import { groundMetres } from '../domain/network/ground-distance.ts';
import type { Place } from '../domain/places/place.ts';
import type { Taxonomy } from '../domain/places/taxonomy.ts';
import type { Problem, Sourced } from '../domain/problem.ts';
import { plainName, similarNames } from './similar-names.ts';

/** A list's position comes from an address, OpenStreetMap's from a building: they differ by a block at most. */
const sameNameMetres = 200;
const sameKindMetres = 50;

/**
 * Extracts that overlap deliver a place twice, under one id: the first is kept in silence. Two lists that
 * give one id to different places are a finding. So is a list's place that OpenStreetMap has too: what the
 * list leaves open is then taken from there.
 */
export function joinPlaces(
  extracts: readonly Place[][],
  lists: readonly Place[][],
  taxonomy: Taxonomy,
): Sourced<Place[]> {
  const problems: Problem[] = [];
  const listed = new Map<string, Place>();
  for (const place of lists.flat()) {
    const first = listed.get(place.id);
    if (first) problems.push(sharedId(place, first));
    else listed.set(place.id, place);
  }
  const mapped = new Map<string, Place>();
  for (const place of extracts.flat()) if (!mapped.has(place.id)) mapped.set(place.id, place);

  const similar = similarNames(taxonomy);
  const isSame = (a: Place, b: Place) => {
    const metres = groundMetres(a.lonLat[0], a.lonLat[1], b.lonLat[0], b.lonLat[1]);
    if (metres <= sameNameMetres && plainName(a.name) === plainName(b.name)) return true;
    const sameKind = a.kinds.some((kind) => b.kinds.includes(kind));
    return metres <= sameKindMetres && sameKind && similar(a.name, b.name);
  };
  for (const place of listed.values()) {
    for (const other of mapped.values()) {
      if (Math.abs(other.lonLat[1] - place.lonLat[1]) > 0.01 || !isSame(place, other)) continue;
      problems.push(joined(place, other));
      mapped.delete(other.id);
      listed.set(place.id, completed(listed.get(place.id) ?? place, other));
    }
  }
  return { records: [...listed.values(), ...mapped.values()], problems };
}

const sharedId = (place: Place, first: Place): Problem => ({
  kind: 'duplicate-place-id',
  severity: 'refused',
  message: `“${place.name}” has the id of “${first.name}” (${first.source}); give every place an id of its own over all lists.`,
  file: place.source,
  at: place.id,
});

/** The date of checking stays the list's own: it says when the list was checked, not the map. */
function completed(place: Place, other: Place): Place {
  const open = Object.entries(place).filter(([field, value]) => value === null && field !== 'checkedOn');
  return { ...place, ...Object.fromEntries(open.map(([field]) => [field, other[field as keyof Place]])) };
}

const joined = (place: Place, other: Place): Problem => ({
  kind: 'duplicate-place',
  severity: 'doubtful',
  message: `“${place.name}” is taken for “${other.name}” (${other.id}) of OpenStreetMap, and completed from it; check that they are one place.`,
  file: place.source,
  at: place.id,
});
