// Thousands of places in towns of different size, the same ones each time: for what must bear many.
import type { Bbox, LonLat } from '../../server/domain/lon-lat.ts';
import type { LocatedPlace, PlaceFunction } from '../../server/domain/places/place.ts';
import { place } from './records.ts';

/** The whole of the Netherlands, more or less. */
export const country: Bbox = [3.6, 50.9, 7.1, 53.4];

const sorts: [kind: string, functions: PlaceFunction[], name: string][] = [
  ['community-centre', ['meet', 'relax'], 'Buurthuis'],
  ['library', ['learn', 'meet'], 'Bibliotheek'],
  ['sports-club', ['relax'], 'Sportclub'],
  ['senior-centre', ['meet'], 'Ontmoetingshuis'],
  ['food-support', ['support'], 'Voedselbank'],
  // Of a kind that no list of signs knows.
  ['sewing-circle', ['meet', 'learn'], 'Naaikring'],
];
const words = ['Linde', 'Brug', 'Haven', 'Molen', 'Kerk', 'Eik', 'Weide', 'Toren', 'Sluis', 'Akker'];
const hours = [null, 'Mo-Fr 09:00-17:00', 'Tu,Th 13:00-16:30', 'Mo-Sa 10:00-22:00', 'We 19:00-21:00'];
const townsPerPlace = 1 / 150;

/** Numbers from 0 to 1, always the same row (Park and Miller's). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Ids are `many-0` and up. Neighbourhoods are given in turn. */
export function manyPlaces(
  count: number,
  [west, south, east, north]: Bbox,
  neighbourhoodCodes: readonly (string | null)[] = [null],
): LocatedPlace[] {
  const chance = chanceFrom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)];
  const towns = Array.from({ length: Math.max(3, Math.round(count * townsPerPlace)) }, () => ({
    name: `${pick(words)}${pick(['dam', 'dorp', 'stad', 'wijk'])}`,
    lon: west + (0.1 + 0.8 * chance()) * (east - west),
    lat: south + (0.1 + 0.8 * chance()) * (north - south),
    // Of the height of the box. Few towns are large.
    size: (north - south) * (0.005 + 0.03 * chance() ** 3),
  }));
  return Array.from({ length: count }, (_, i) => {
    // The first towns have most of the places.
    const town = towns[Math.floor(chance() ** 2 * towns.length)];
    const [kind, functions, name] = pick(sorts);
    const away = town.size * chance();
    const angle = 2 * Math.PI * chance();
    const lonLat: LonLat = [town.lon + 1.6 * away * Math.cos(angle), town.lat + away * Math.sin(angle)];
    return {
      ...place(`many-${i}`, lonLat, { kinds: [kind], functions }),
      name: `${name} ${pick(words)} ${i}`,
      address: {
        street: `${pick(words)}straat`,
        houseNumber: String(1 + (i % 90)),
        postcode: null,
        city: town.name,
      },
      openingHours: pick(hours),
      languages: [null, ['ar'], null, ['ar', 'tr'], ['pl']][i % 5],
      wheelchair: pick(['yes', 'limited', 'no', null] as const),
      source: 'OpenStreetMap',
      neighbourhoodCode: neighbourhoodCodes[i % neighbourhoodCodes.length],
    };
  });
}
