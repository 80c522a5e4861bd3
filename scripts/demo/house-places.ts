// Gives each meeting place a building: the nearest row of houses makes room for it.

import type { Building } from './building.ts';
import { chance } from './chance.ts';
import { meetingPlaces, type PlannedPlace } from './meeting-places.ts';
import { middleOf } from './polygon.ts';
import { distance } from './polyline.ts';

export interface HousedPlace extends PlannedPlace {
  building: Building;
  openingHours: string | null;
  wheelchair: 'yes' | 'limited' | 'no' | null;
  free: boolean | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  operator: string | null;
  description: string | null;
  /** Ids of the taxonomy; empty: the list does not say. */
  activities: string[];
  /** Codes, sorted; empty: nobody said. */
  languages: string[];
  checkedOn: string;
}

const houses = ['yes', 'terrace', 'detached', 'semidetached_house'];

/** Changes the buildings chosen: one door, no homes, and a tag that says what it is. */
export function housePlaces(buildings: Building[]): HousedPlace[] {
  const free = new Set(
    buildings.filter(({ tags, doors }) => houses.includes(tags.building) && doors.length > 0),
  );
  return meetingPlaces.map((plan, index) => {
    let building: Building | null = null;
    for (const one of free) {
      const roomy = one.doors.length >= 3 && one.doors.length <= 9;
      if (
        roomy &&
        (!building || distance(middleOf(one.ring), plan.at) < distance(middleOf(building.ring), plan.at))
      ) {
        building = one;
      }
    }
    if (!building) throw new Error(`meeting-places.ts: no row of houses is left for ${plan.name}.`);
    free.delete(building);
    building.tags = { building: plan.kind.startsWith('sports') ? 'sports_hall' : 'civic' };
    building.doors = [{ at: building.doors[building.doors.length >> 1].at, homes: 1 }];
    return { ...plan, building, ...detailsOf(plan, index) };
  });
}

const hours: Record<string, string[]> = {
  'community-centre': [
    'Mo-Fr 09:00-22:00; Sa 10:00-17:00',
    'Mo-Th 09:00-21:30; Fr 09:00-17:00',
    'Mo,We,Fr 09:00-17:00; Tu,Th 09:00-22:00',
    'Mo-Fr 08:30-17:00; We 19:00-22:00',
    'Mo-Fr 09:00-12:00,13:30-22:00; Su 11:00-16:00; PH off',
  ],
  library: [
    'Mo 13:00-18:00; Tu-Fr 10:00-18:00; Sa 10:00-16:00',
    'Tu,Th 13:30-17:30; Sa 10:00-13:00',
    'Mo-Fr 10:00-17:30; Th 10:00-20:00; Sa 10:00-17:00',
  ],
  'senior-centre': ['Mo-Fr 10:00-16:00', 'Tu,Th 13:30-16:30', 'Mo,We 09:30-12:00; Fr 14:00-17:00'],
  'youth-centre': ['Tu-Fr 15:00-21:30; Sa 19:00-23:00', 'We 13:00-17:00; Fr 19:00-23:00'],
  'volunteer-hub': ['Mo-Th 09:00-16:00', 'Tu 09:00-12:30; Th 13:00-16:00'],
  'caregiver-support': ['Mo-Fr 09:00-17:00', 'Tu,Th 09:30-12:30', 'Mo,We,Fr 10:00-15:00'],
  'walk-in-house': ['Mo-Fr 10:00-15:00', 'Mo,We,Fr 09:30-12:30; Su 14:00-17:00'],
  'repair-cafe': ['Sa[1] 10:00-14:00', 'We[2] 13:30-16:30'],
  'food-support': ['Th 13:00-16:00', 'Tu-Fr 17:00-19:30'],
  'arts-centre': ['Mo-Fr 09:00-22:00; Sa 10:00-18:00', 'Tu-Su 11:00-17:00'],
  'toy-library': ['We 13:30-15:30; Sa 10:00-12:00', 'Tu 19:00-20:30; Fr 09:00-11:00'],
  'language-cafe': ['Tu 10:00-12:00; Th 19:00-21:00', 'We 13:30-15:30'],
  'neighbourhood-garden': ['sunrise-sunset', 'Apr-Oct: We,Sa 10:00-16:00'],
  clubhouse: ['Mo-Fr 19:00-23:00', 'Tu,Th 19:30-22:30; Sa 13:00-18:00'],
  'sports-hall': ['Mo-Fr 08:00-23:00; Sa,Su 09:00-18:00'],
  'sports-club': ['Mo-Fr 18:30-22:30; Sa 09:00-18:00'],
};

const descriptions: Record<string, string> = {
  'community-centre': 'Koffie, een praatje en elke week activiteiten. Iedereen kan binnenlopen.',
  library: 'Lezen, leren en hulp bij digitale vragen.',
  'senior-centre': 'Samen koffie drinken, kaarten, eten en bewegen.',
  'youth-centre': 'Voor jongeren van 12 tot 23 jaar: muziek, sport en hulp bij school of werk.',
  'volunteer-hub': 'Wie iets wil doen voor een ander, vindt hier werk dat past.',
  'caregiver-support': 'Advies, een luisterend oor en even op adem komen voor wie voor een ander zorgt.',
  'walk-in-house': 'Binnenlopen zonder afspraak, de koffie staat klaar.',
  'repair-cafe': 'Samen repareren wat stuk is.',
  'food-support': 'Een goede maaltijd of boodschappen voor wie weinig te besteden heeft.',
  'arts-centre': 'Cursussen, voorstellingen en ruimte om zelf te maken.',
  'toy-library': 'Speelgoed lenen voor kinderen tot 8 jaar.',
  'language-cafe': 'Nederlands oefenen in een kleine groep.',
  'neighbourhood-garden': 'Samen tuinieren; meehelpen mag altijd.',
  clubhouse: 'Verenigingsruimte, ook te huur voor de buurt.',
};

/** The first is done at every place of the kind, the others here and there. */
const activities: Record<string, string[]> = {
  'community-centre': ['coffee', 'games', 'eat-together', 'exercise', 'crafts', 'computer-help', 'advice'],
  library: ['reading', 'computer-help', 'language', 'homework', 'coffee'],
  'senior-centre': ['coffee', 'games', 'eat-together', 'exercise', 'crafts'],
  'youth-centre': ['games', 'music', 'homework', 'exercise', 'eat-together'],
  'volunteer-hub': ['advice', 'coffee'],
  'caregiver-support': ['advice', 'coffee'],
  'walk-in-house': ['coffee', 'eat-together', 'games', 'advice'],
  'repair-cafe': ['crafts', 'coffee'],
  'food-support': ['eat-together', 'coffee'],
  'arts-centre': ['crafts', 'music'],
  'toy-library': ['games'],
  'language-cafe': ['language', 'coffee', 'reading'],
  'neighbourhood-garden': ['gardening', 'coffee'],
  clubhouse: ['games', 'music'],
  'sports-hall': ['exercise'],
  'sports-club': ['exercise', 'coffee'],
};

const paying = ['sports-hall', 'sports-club', 'arts-centre', 'toy-library'];

function detailsOf(
  { kind, name, stale }: PlannedPlace,
  index: number,
): Omit<HousedPlace, keyof PlannedPlace | 'building'> {
  const luck = chance(`place ${name}`);
  const site = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');
  const year = stale ? luck.whole(2021, 2023) : luck.whole(2025, 2026);
  return {
    // Every fourth place has not told when it is open.
    openingHours: index % 4 === 3 ? null : luck.pick(hours[kind]),
    wheelchair: luck.pick(['yes', 'yes', 'yes', 'limited', 'no', null, null]),
    free: luck.happens(0.15) ? null : !paying.includes(kind),
    phone: luck.happens(0.8) ? `+31 85 000 ${String(1000 + index * 37).padStart(4, '0')}` : null,
    email: luck.happens(0.7) ? `info@${site}.example` : null,
    website: luck.happens(0.65) ? `https://${site}.example/` : null,
    operator: luck.pick([
      'Stichting Welzijn Lindewaard',
      'Stichting Welzijn Lindewaard',
      'Vrijwilligers uit de buurt',
      null,
    ]),
    activities: activitiesOf(kind, name),
    languages: languagesOf(kind, name),
    description: descriptions[kind] && luck.happens(0.75) ? descriptions[kind] : null,
    checkedOn: `${year}-${String(luck.whole(1, 9)).padStart(2, '0')}-${String(luck.whole(1, 28)).padStart(2, '0')}`,
  };
}

/** By a luck of its own: a place's other facts do not hang on it. Every sixth or so tells nothing. */
function activitiesOf(kind: string, name: string): string[] {
  const luck = chance(`activities ${name}`);
  const [always, ...others] = activities[kind];
  return luck.happens(0.16) ? [] : [always, ...others.filter(() => luck.happens(0.55))];
}

/** In how many of a hundred places that say so someone is helped in a language. */
const languages: [code: string, chance: number][] = [
  ['ar', 0.4],
  ['en', 0.75],
  ['es', 0.1],
  ['fa', 0.12],
  ['pl', 0.25],
  ['so', 0.08],
  ['ti', 0.12],
  ['tr', 0.4],
  ['uk', 0.25],
];

/** Who sits beside people that learn Dutch, or helps them with letters, speaks more of them than a club of rowers. */
const oftenInLanguages = ['language-cafe', 'library', 'food-support', 'walk-in-house', 'community-centre'];

/** By a luck of its own too. */
function languagesOf(kind: string, name: string): string[] {
  const luck = chance(`languages ${name}`);
  if (!luck.happens(oftenInLanguages.includes(kind) ? 0.6 : 0.25)) return [];
  const spoken = languages.filter(([, share]) => luck.happens(share)).map(([code]) => code);
  // Few write down that Dutch is spoken.
  return (luck.happens(0.2) ? [...spoken, 'nl'] : spoken).sort();
}
