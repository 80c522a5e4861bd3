// Municipality, district and neighbourhood (CBS gemeente, wijk, buurt) with the residents counted in them.
import type { MultiPolygon } from 'geojson';
import type { LonLat } from '../lon-lat.ts';

/** Groups of residents that a requirement can speak of. */
export const residentGroups = ['everyone', 'aged0to14', 'aged65plus', 'households'] as const;
export type ResidentGroup = (typeof residentGroups)[number];

/** Per group the number counted; `null` where the source withholds or lacks it. */
export type Population = Record<ResidentGroup, number | null>;

/** What a requirement may weigh by: the counted groups, and those who are left when two are set against each other. */
export const requirementGroups = [...residentGroups, 'under65'] as const;
export type RequirementGroup = (typeof requirementGroups)[number];

/** `null` where a figure that it is made from is unknown. */
export function residentsOf(
  { everyone, aged65plus, ...counted }: Population,
  group: RequirementGroup,
): number | null {
  if (group === 'everyone') return everyone;
  if (group === 'aged65plus') return aged65plus;
  if (group !== 'under65') return counted[group];
  return everyone === null || aged65plus === null ? null : Math.max(0, everyone - aged65plus);
}

/** CBS stedelijkheid, from 1 (2,500 addresses per km² and over) to 5 (under 500). */
export type UrbanityClass = 1 | 2 | 3 | 4 | 5;

interface Area {
  /** The official code: `GM0503`, `WK050311`, `BU05031101`. */
  code: string;
  name: string;
  /** WGS84 degrees. */
  geometry: MultiPolygon;
}

export type Municipality = Area;

export interface District extends Area {
  municipalityCode: string;
}

export interface Neighbourhood extends Area {
  districtCode: string;
  municipalityCode: string;
  population: Population;
  urbanity: UrbanityClass | null;
  /** A point well inside the outline, for labels and for residents without a street. */
  innerPoint: LonLat;
}

export interface Areas {
  municipalities: Municipality[];
  districts: District[];
  neighbourhoods: Neighbourhood[];
}
