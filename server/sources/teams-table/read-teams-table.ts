// Reads a municipality's own list of who works in which neighbourhood, saved as CSV.
import { basename } from 'node:path';
import type { Areas } from '../../domain/areas/area.ts';
import type { OpeningWeek } from '../../domain/places/opening-week.ts';
import type { Sourced } from '../../domain/problem.ts';
import type { Team } from '../../domain/teams/team.ts';
import { idInAddress, shortened, shortHash } from '../places-table/place-of-fields.ts';
import { readDay, readEmail, readPhone, readWebsite } from '../places-table/read-details.ts';
import type { RecordReport } from '../places-table/record-report.ts';
import { readTable } from '../text-file/read-table.ts';
import { areaFinder, type FoundArea } from './area-finder.ts';
import { readTeamKind } from './read-team-kind.ts';
import { type TeamField, type TeamFields, teamFieldOfHeader } from './team-fields.ts';

const limits = { maxBytes: 8 * 1024 * 1024, maxRows: 20_000 };
/** Characters: a name is a line, what a team does a sentence or two. */
const longest: Partial<Record<TeamField, number>> = { description: 500, consultationHours: 200 };
const longestName = 120;
/** The neighbourhoods of the largest municipality are fewer. */
const mostAreas = 600;

export interface TeamsContext {
  areas: Areas;
  /** Ids of all places, as the catalogue will have them. */
  placeIds: ReadonlySet<string>;
  /** The ordinary week that a text says; `problem`: why it cannot be read. */
  readHours(text: string): { week: OpeningWeek | null; problem: string | null };
}

interface TeamReading extends TeamsContext {
  findArea(text: string): FoundArea;
  source: string;
}

/**
 * Rows are numbered as a spreadsheet shows them, the header being row 1. A team without any area that is known is refused. Throws
 * SourceError when the file is no CSV, lacks a needed column (name, areas), or is too large.
 */
export function readTeamsTable(path: string, context: TeamsContext): Sourced<Team[]> {
  const { records: rows, problems } = readTable(path, limits, {
    fieldOf: teamFieldOfHeader,
    missing: (has) => [...(has('name') ? [] : ['name']), ...(has('areas') ? [] : ['areas'])],
  });
  const reading = { ...context, findArea: areaFinder(context.areas), source: basename(path) };
  const rowOfId = new Map<string, string>();
  const records: Team[] = [];
  for (const { fields, at, report } of rows) {
    const team = teamOfFields(fields, reading, report);
    if (!team) continue;
    const first = rowOfId.get(team.id);
    if (first) {
      const message = fields.id
        ? `has id "${shortened(fields.id)}", which ${first} has already; give every team an id of its own`
        : `has the name and the areas of ${first}; remove one of the two`;
      report.refuse('duplicate-team', message);
      continue;
    }
    rowOfId.set(team.id, at);
    records.push(team);
  }
  return { records, problems };
}

function teamOfFields(fields: TeamFields, reading: TeamReading, report: RecordReport): Team | null {
  const { name } = fields;
  if (!name) return report.refuse('missing-name', 'has no name; write what the team is called');
  if (name.length > longestName) {
    const message = `has a name of ${name.length} characters, and ${longestName} is the most; shorten it`;
    return report.refuse('field-too-long', message);
  }
  const areaCodes = areasOf(fields.areas, reading, report);
  if (!areaCodes) return null;
  const short = withoutLong(fields, report);
  const id = fields.id ? idInAddress(fields.id) : shortHash(name.toLowerCase(), ...areaCodes);
  return {
    id,
    name,
    kind: kindOf(fields.kind, report),
    description: short.description ?? null,
    areaCodes,
    ...contactOf(fields, report),
    ...consultationOf(short.consultationHours, reading, report),
    placeId: placeOf(fields.placeId, reading, report),
    checkedOn: read(fields.checkedOn, readDay, 'a day as 2026-03-01 or 01-03-2026', report),
    source: reading.source,
  };
}

function areasOf(text: string | undefined, { findArea }: TeamReading, report: RecordReport): string[] | null {
  const written = (text ?? '')
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (written.length === 0) {
    const message = 'has no areas; write codes or names of neighbourhoods, districts or the municipality';
    return report.refuse('missing-areas', message);
  }
  if (written.length > mostAreas) {
    const message = `has ${written.length} areas, and ${mostAreas} is the most; name districts or the municipality`;
    return report.refuse('too-many-areas', message);
  }
  const codes = new Set<string>();
  for (const part of written) {
    const found = findArea(part);
    if ('code' in found) codes.add(found.code);
    else report.doubt('unknown-area', `has "${shortened(part)}" as area, ${found.fault}; left out`);
  }
  if (codes.size > 0) return [...codes].sort();
  return report.refuse('unknown-area', 'has no area that is known, so nobody would be shown this team');
}

function kindOf(text: string | undefined, report: RecordReport): Team['kind'] {
  const kind = text === undefined ? null : readTeamKind(text);
  if (kind) return kind;
  const told = text === undefined ? 'no kind' : `"${shortened(text)}" as kind, which is not known`;
  report.doubt('unknown-kind', `has ${told}; kept as other, write one such as sociaal team or opbouwwerk`);
  return 'other';
}

function withoutLong(fields: TeamFields, report: RecordReport): TeamFields {
  const kept = { ...fields };
  for (const [field, most] of Object.entries(longest) as [TeamField, number][]) {
    const length = fields[field]?.length ?? 0;
    if (length <= most) continue;
    report.doubt(
      'field-too-long',
      `has ${length} characters under ${field}, and ${most} is the most; left out`,
    );
    delete kept[field];
  }
  return kept;
}

function contactOf({ phone, email, website }: TeamFields, report: RecordReport) {
  const contact = {
    phone: read(phone, readPhone, 'a telephone number', report),
    email: read(email, readEmail, 'an e-mail address', report),
    website: read(website, readWebsite, 'a web address', report),
  };
  if (!contact.phone && !contact.email && !contact.website)
    report.doubt(
      'no-contact',
      'has no telephone number, e-mail address or website; add how to reach the team',
    );
  return contact;
}

function consultationOf(text: string | undefined, { readHours }: TeamReading, report: RecordReport) {
  const { week, problem } = text === undefined ? { week: null, problem: null } : readHours(text);
  if (problem !== null) {
    const message = `has "${shortened(text ?? '')}" as consultation hours, which cannot be read: ${problem}; shown as written, better is Tu 09:00-12:00`;
    report.doubt('unreadable-hours', message);
  }
  return { consultationHours: text ?? null, consultationWeek: week };
}

/** A list names a place by the list's own id or by the one in the address of its page. */
function placeOf(text: string | undefined, { placeIds }: TeamReading, report: RecordReport): string | null {
  if (text === undefined) return null;
  const found = [text, `list-${idInAddress(text)}`].find((id) => placeIds.has(id));
  if (found !== undefined) return found;
  const message = `has "${shortened(text)}" as place, which has no record; write its id in the list of places, or osm-n123; left out`;
  report.doubt('unknown-place', message);
  return null;
}

function read<T>(
  text: string | undefined,
  reader: (text: string) => T | null | undefined,
  expected: string,
  report: RecordReport,
): T | null {
  const value = text === undefined ? null : reader(text);
  if (value !== undefined) return value;
  report.doubt(
    'bad-field',
    `has "${shortened(text ?? '')}", where ${expected} is expected; taken as unknown`,
  );
  return null;
}
