// Who works in a neighbourhood: a team with the number and the address of its work, never those of a person.
import type { OpeningWeek } from '../places/opening-week.ts';

/** In the order in which they are shown: first the team that one can ask anything. `other`: none of these, or not known. */
export const teamKinds = [
  'social-team',
  'welfare-work',
  'community-work',
  'informal-care-support',
  'youth-work',
  'district-nursing',
  'client-support',
  'other',
] as const;
export type TeamKind = (typeof teamKinds)[number];

/** How near a team stands: it works for the neighbourhood itself, for its district, or for all of the municipality. */
export const teamLevels = ['neighbourhood', 'district', 'municipality'] as const;
export type TeamLevel = (typeof teamLevels)[number];

/** `null` means not known. */
export interface Team {
  /** Stable between imports: the list's own id, or one made of name and areas. */
  id: string;
  name: string;
  kind: TeamKind;
  /** What they do for people, a plain sentence of the list's own. */
  description: string | null;
  /** Codes of the neighbourhoods, districts and municipalities that they work for, sorted; never empty. */
  areaCodes: string[];
  phone: string | null;
  email: string | null;
  website: string | null;
  /** When one can walk in, as the list wrote it: OpenStreetMap's opening_hours syntax or plain Dutch. */
  consultationHours: string | null;
  /** What an ordinary week of `consultationHours` is; `null` where they cannot be read. */
  consultationWeek: OpeningWeek | null;
  /** Id of the place where they sit. */
  placeId: string | null;
  /** The day on which someone last checked the record, `2026-03-01`. */
  checkedOn: string | null;
  /** The name of the list. */
  source: string;
}

/** A team as one neighbourhood has it. */
export interface NeighbourhoodTeam extends Team {
  level: TeamLevel;
}
