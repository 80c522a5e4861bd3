// Gathers the places of one list: gives each an id of its own, and tells of records that seem to be there twice.
import { duplicates } from '../../domain/places/duplicates.ts';
import type { Place } from '../../domain/places/place.ts';
import type { Problem, Sourced } from '../../domain/problem.ts';
import { recordReport } from './record-report.ts';

export interface ReadRecord {
  place: Place;
  /** `row 12` */
  at: string;
  /** Whether the list itself gave the id: then a second record with it is refused. */
  ownId: boolean;
}

/** Adds to `problems`. */
export function collectPlaces(records: ReadRecord[], problems: Problem[], file: string): Sourced<Place[]> {
  const firstById = new Map<string, ReadRecord>();
  const kept: ReadRecord[] = [];
  for (const record of records) {
    const first = firstById.get(record.place.id);
    if (first && record.ownId) {
      const message = `has id "${record.place.id.slice('list-'.length)}", which ${first.at} has already`;
      recordReport(problems, file, record.at).refuse('duplicate-id', message);
      continue;
    }
    const unique = first
      ? { ...record, place: { ...record.place, id: nextId(record.place.id, firstById) } }
      : record;
    firstById.set(unique.place.id, unique);
    kept.push(unique);
  }
  const places = kept.map(({ place }) => place);
  for (const { index, firstIndex } of duplicates(places)) {
    const message = `has the name and the spot of ${kept[firstIndex].at} ("${places[index].name}"); remove one if they are the same`;
    recordReport(problems, file, kept[index].at).doubt('duplicate-place', message);
  }
  return { records: places, problems };
}

function nextId(id: string, taken: Map<string, ReadRecord>): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
