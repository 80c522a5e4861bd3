// Makes places of the features that are some by the taxonomy, each listed once and under a name.
import { type Place, type PlaceFunction, placeFunctions } from '../../domain/places/place.ts';
import type { KindDefinition } from '../../domain/places/taxonomy.ts';
import type { Problem } from '../../domain/problem.ts';
import type { LocatedFeature } from './features.ts';
import type { KindMatcher } from './kinds-of.ts';
import type { Tags } from './osm-element.ts';
import { contains } from './outline.ts';
import { type PlaceDetails, placeDetails, text } from './place-of-tags.ts';

/** Unlike a garden or a club, such a place is one whatever its name; without one it cannot be listed, so it is reported. */
const reportedWithoutName = ['community-centre', 'library'];

/** What the tags say of a place. */
export interface TaggedPlace {
  name: string | null;
  /** The main one first. */
  kinds: string[];
  functions: PlaceFunction[];
  details: PlaceDetails;
}

type Found = LocatedFeature<TaggedPlace>;

/** `null` where the tags are of no place. `editedAt`: seconds since 1970, 0 for not known. */
export function taggedPlace(
  tags: Tags,
  editedAt: number,
  matcher: KindMatcher<KindDefinition>,
  activitiesOf: (tags: Tags) => string[] | null,
): TaggedPlace | null {
  const found = matcher.match(tags);
  if (found.length === 0 || isClosedToVisitors(tags)) return null;
  const functions = new Set(found.flatMap((kind) => kind.functions));
  return {
    name: text(tags, 'name'),
    kinds: found.map((kind) => kind.id),
    functions: placeFunctions.filter((each) => functions.has(each)),
    details: placeDetails(tags, editedAt, activitiesOf(tags)),
  };
}

export function listPlaces(found: readonly Found[], file: string): { places: Place[]; problems: Problem[] } {
  const named = found.filter(({ said }) => said.name !== null);
  const problems = found
    .filter(({ said }) => said.name === null && isReportedWithoutName(said))
    .map((each) => nameless(file, each));
  const { kept, duplicates } = dropDuplicates(named, file);
  return { places: kept.map(toPlace), problems: [...problems, ...duplicates] };
}

/** Out of use, or not for the public. `disused:amenity` and the like match no condition by themselves. */
function isClosedToVisitors(tags: Tags): boolean {
  return (
    tags.access === 'private' || tags.access === 'no' || tags.disused === 'yes' || tags.abandoned === 'yes'
  );
}

function isReportedWithoutName({ kinds }: TaggedPlace): boolean {
  return kinds.some((kind) => reportedWithoutName.includes(kind));
}

function nameless(file: string, { at, said }: Found): Problem {
  return {
    kind: 'nameless-place',
    severity: 'refused',
    message: `A ${said.kinds[0]} without a name cannot be listed; give it a name in OpenStreetMap.`,
    file,
    at,
  };
}

/** The same place is often mapped as a node inside its own building: same name and kind, one within the other. */
function dropDuplicates(places: Found[], file: string): { kept: Found[]; duplicates: Problem[] } {
  const duplicates: Problem[] = [];
  const dropped = new Set<Found>();
  const groups = new Map<string, Found[]>();
  for (const place of places) {
    const key = `${place.said.kinds[0]} ${place.said.name?.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  for (const group of groups.values()) {
    for (const area of group) {
      for (const other of group) {
        if (area === other || area.outline === null || dropped.has(area) || dropped.has(other)) continue;
        if (!contains(area.outline, other.lonLat)) continue;
        const [keep, drop] = knownFields(other) > knownFields(area) ? [other, area] : [area, other];
        dropped.add(drop);
        duplicates.push({
          kind: 'duplicate-place',
          severity: 'doubtful',
          message: `"${keep.said.name}" is mapped twice; ${keep.at} says more and is kept.`,
          file,
          at: drop.at,
        });
      }
    }
  }
  return { kept: places.filter((place) => !dropped.has(place)), duplicates };
}

function knownFields({ said }: Found): number {
  return Object.values(said.details).filter((value) => value !== null).length;
}

function toPlace({ id, lonLat, said: { name, kinds, functions, details } }: Found): Place {
  return { id, name: name ?? '', kinds, functions, lonLat, ...details };
}
