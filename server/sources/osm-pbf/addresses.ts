// Address points with the number of homes at each, from `addr:*` tags on nodes and buildings.
import type { AddressPoint } from '../../domain/areas/address-point.ts';
import type { Bbox, LonLat } from '../../domain/lon-lat.ts';
import type { Address } from '../../domain/places/place.ts';
import type { Problem } from '../../domain/problem.ts';
import type { NodePositions } from './node-positions.ts';
import type { TaggedNode, Tags, Way } from './osm-element.ts';
import { type Area, isInside, missingOutline, resolveArea, unclosedOutline } from './resolve-area.ts';

/** Every address has it; a feature without is none. */
export const addressKey = 'addr:housenumber';

/** An address that waits for its position. */
interface AddressTags {
  address: Address;
  dwellings: number;
  malformedPostcode: string | null;
}

/** `null` where the tags are no complete address: a house number needs a street, a named place or a postcode. */
export function addressOf(tags: Tags): AddressTags | null {
  const houseNumber = tags[addressKey]?.trim();
  const street = (tags['addr:street'] ?? tags['addr:place'] ?? '').trim();
  const written = tags['addr:postcode']?.trim() ?? '';
  if (!houseNumber || (street === '' && written === '')) return null;
  const postcode = normalPostcode(written);
  return {
    address: { street, houseNumber, postcode, city: tags['addr:city']?.trim() || null },
    dwellings: dwellingsAt(tags),
    malformedPostcode: written !== '' && postcode === null ? written : null,
  };
}

export class AddressCollector {
  readonly addresses: AddressPoint[] = [];
  readonly problems: Problem[] = [];
  readonly #areas: { tags: AddressTags; area: Area }[] = [];
  /** Millions of addresses share some thousands of streets, numbers and cities. */
  readonly #texts = new Map<string, string>();

  constructor(
    private readonly file: string,
    private readonly within: Bbox | undefined,
  ) {}

  addNode(node: TaggedNode): void {
    const tags = addressOf(node.tags);
    if (tags !== null) this.#add(tags, [node.lon, node.lat], `node ${node.id}`);
  }

  addWay(way: Way): void {
    const tags = addressOf(way.tags);
    if (tags === null) return;
    const area = { at: `way ${way.id}`, outer: [way.nodes], inner: [], missingWays: 0 };
    this.#areas.push({ tags, area });
  }

  /** Once all ways are read. */
  *neededNodes(): Generator<number> {
    for (const { area } of this.#areas) yield* area.outer[0];
  }

  /** Once the nodes are read: adds the addresses that stand on ways. */
  addAreas(positions: NodePositions): void {
    for (const { tags, area } of this.#areas) {
      const resolved = resolveArea(area, positions);
      if (resolved === null) this.problems.push(missingOutline(this.file, area.at));
      else if (this.#add(tags, resolved.lonLat, area.at) && resolved.outline === null) {
        this.problems.push(unclosedOutline(this.file, area.at));
      }
    }
  }

  /** Returns whether it lies inside the box that is read. */
  #add({ address, dwellings, malformedPostcode }: AddressTags, lonLat: LonLat, at: string): boolean {
    if (!isInside(lonLat, this.within)) return false;
    if (malformedPostcode !== null) this.problems.push(malformed(this.file, at, malformedPostcode));
    this.addresses.push({
      street: this.#once(address.street),
      houseNumber: this.#once(address.houseNumber),
      postcode: address.postcode === null ? null : this.#once(address.postcode),
      city: address.city === null ? null : this.#once(address.city),
      lonLat,
      dwellings,
    });
    return true;
  }

  #once(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }
}

function malformed(file: string, at: string, postcode: string): Problem {
  return {
    kind: 'malformed-postcode',
    severity: 'doubtful',
    message: `"${postcode}" is no postcode; the address is kept without it.`,
    file,
    at,
  };
}

/** Dutch as `2628CD` (never with SA, SD or SS); German ones, across the border, are five digits. */
function normalPostcode(written: string): string | null {
  const compact = written.replace(/\s/gu, '').toUpperCase();
  if (/^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/u.test(compact)) return compact;
  return /^\d{5}$/u.test(compact) ? compact : null;
}

/** A feature with one of these is a shop, an office or a facility, and no home. */
const noHomeKeys = [
  'shop',
  'office',
  'amenity',
  'craft',
  'tourism',
  'leisure',
  'industrial',
  'healthcare',
  'club',
  'man_made',
  'military',
];

const noHomeBuildings = new Set(
  (
    'barn boathouse bunker carport chapel church civic clubhouse college commercial community_centre cowshed ' +
    'farm_auxiliary fire_station garage garages government grandstand greenhouse hangar hospital hotel industrial ' +
    'kindergarten kiosk library manufacture mosque museum office parking pavilion public religious retail school ' +
    'service shed sports_centre sports_hall stable storage_tank supermarket synagogue temple train_station ' +
    'transformer_tower transportation university warehouse'
  ).split(' '),
);

/** Care homes and sheltered housing are facilities in which people live. */
const livedIn = new Set(['nursing_home', 'assisted_living', 'group_home', 'retirement_home']);

function dwellingsAt(tags: Tags): number {
  const flats = tags['building:flats'] ?? '';
  if (/^\d{1,4}$/u.test(flats)) return Number(flats);
  const units = countUnits(tags['addr:flats'] ?? '');
  if (units > 0) return units;
  if (livedIn.has(tags.amenity) || livedIn.has(tags.social_facility)) return 1;
  const isNoHome =
    noHomeKeys.some((key) => tags[key] !== undefined && tags[key] !== 'no') ||
    noHomeBuildings.has(tags.building);
  return isNoHome ? 0 : 1;
}

/** `addr:flats` names the units behind a door: `1-12`, `3;5;7`, `1-4;9`. 0 when it is no such list. */
function countUnits(flats: string): number {
  if (!/^\d{1,4}(-\d{1,4})?(\s*[;,]\s*\d{1,4}(-\d{1,4})?)*$/u.test(flats)) return 0;
  const ranges = flats.split(/[;,]/u).map((range) => range.split('-').map(Number));
  return ranges.reduce((sum, [first, last = first]) => sum + Math.abs(last - first) + 1, 0);
}
