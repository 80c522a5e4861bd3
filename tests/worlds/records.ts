// Records for tests with everything filled in that a test does not care about.
import type { AddressPoint } from '../../server/domain/areas/address-point.ts';
import type { Neighbourhood, Population } from '../../server/domain/areas/area.ts';
import type { LonLat } from '../../server/domain/lon-lat.ts';
import type { Norm, ReachRequirement } from '../../server/domain/norm/norm.ts';
import type { Place } from '../../server/domain/places/place.ts';
import type { Team } from '../../server/domain/teams/team.ts';

/** The details that a record leaves open which gives no more than a name and a spot. */
export const nothingMore = {
  address: null,
  openingHours: null,
  openingWeek: null,
  activities: null,
  languages: null,
  floorAreaM2: null,
  wheelchair: null,
  freeOfCharge: null,
  phone: null,
  email: null,
  website: null,
  operator: null,
  description: null,
  certainUntil: null,
  certainty: null,
} satisfies Partial<Place>;

export function place(id: string, lonLat: LonLat, known: Partial<Place> = {}): Place {
  return {
    id,
    name: `Plek ${id}`,
    kinds: ['community-centre'],
    functions: ['meet'],
    lonLat,
    ...nothingMore,
    checkedOn: '2026-10-01',
    source: 'test',
    ...known,
  };
}

export function team(id: string, areaCodes: string[], known: Partial<Team> = {}): Team {
  return {
    id,
    name: `Team ${id}`,
    kind: 'other',
    description: null,
    areaCodes,
    phone: null,
    email: null,
    website: null,
    consultationHours: null,
    consultationWeek: null,
    placeId: null,
    checkedOn: '2026-10-01',
    source: 'test',
    ...known,
  };
}

export function address(lonLat: LonLat, known: Partial<AddressPoint> = {}): AddressPoint {
  return {
    street: 'Dorpsstraat',
    houseNumber: '1',
    postcode: null,
    city: null,
    lonLat,
    dwellings: 1,
    ...known,
  };
}

export function population(everyone: number | null): Population {
  const part = (share: number) => (everyone === null ? null : everyone * share);
  return { everyone, aged0to14: part(0.2), aged65plus: part(0.25), households: part(0.5) };
}

export function neighbourhood(
  code: string,
  geometry: Neighbourhood['geometry'],
  innerPoint: LonLat,
  known: Partial<Neighbourhood> = {},
): Neighbourhood {
  return {
    code,
    name: `Buurt ${code}`,
    geometry,
    innerPoint,
    districtCode: 'WK990100',
    municipalityCode: 'GM9901',
    population: population(100),
    urbanity: 3,
    ...known,
  };
}

export function reach(known: Partial<ReachRequirement> = {}): ReachRequirement {
  return {
    id: 'near',
    form: 'reach',
    title: 'Een plek dichtbij',
    group: 'everyone',
    share: 0.8,
    within: { value: 800, unit: 'metres' },
    mode: 'walking',
    count: 1,
    places: {},
    ...known,
  };
}

export function norm(known: Partial<Norm> = {}): Norm {
  return {
    id: 'basis',
    version: 1,
    title: 'Basis in elke buurt',
    language: 'nl',
    status: 'agreed',
    municipalityCode: 'GM9901',
    agreedOn: '2026-01-01',
    validUntil: null,
    parties: [],
    source: null,
    stalenessMonths: 24,
    requirements: [reach()],
    ...known,
  };
}
