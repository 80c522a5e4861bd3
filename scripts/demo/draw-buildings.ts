// Buildings and addresses of the extract: each house its own outline, sharing walls with its neighbours.
import type { HomeAddress } from './addresses.ts';
import type { Town } from './build-town.ts';
import type { Building } from './building.ts';
import { chance } from './chance.ts';
import type { ExtractBuilder } from './extract-builder.ts';
import { drawnTwice } from './meeting-places.ts';
import { placeTags } from './place-tags.ts';
import type { Point } from './plane.ts';
import { between } from './polyline.ts';

export function drawBuildings(extract: ExtractBuilder, town: Town): void {
  const placeOf = new Map(town.places.map((place) => [place.building, place]));
  const addressOf = new Map(town.addresses.map((address) => [address.building, address]));
  for (const building of town.buildings) {
    const place = placeOf.get(building);
    if (!place) {
      drawHomes(extract, building);
      continue;
    }
    const drawn = place.keptBy === 'osm' || place.name === drawnTwice;
    const tags = { ...building.tags, ...addressTags(addressOf.get(building)!) };
    if (drawn) extract.area(building.ring, { ...tags, ...placeTags(place) }, `${place.checkedOn}T10:00:00Z`);
    else extract.area(building.ring, tags);
  }
  for (const address of town.addresses) {
    if (!placeOf.has(address.building)) extract.node(address.at, addressTags(address));
  }
}

/** A row is as many houses as it has doors; flats and halls are one building. */
function drawHomes(extract: ExtractBuilder, { ring, tags, doors }: Building): void {
  if (doors.length < 2 || tags.building === 'apartments') {
    extract.area(ring, tags);
    return;
  }
  // In the old town no house is as deep as the next.
  const old = tags.building === 'yes';
  const luck = chance(`houses ${ring[0]}`);
  let [leftFront, leftBack] = wall(ring, 0).map((point) => extract.node(point));
  for (let i = 1; i <= doors.length; i++) {
    const [rightFront, rightBack] = wall(ring, i / doors.length).map((point) => extract.node(point));
    const depth = luck.pick(depths);
    const back = (part: number) => {
      const [front, end] = wall(ring, part);
      return extract.node(between(front, end, depth));
    };
    const backs = old ? [back(i / doors.length), back((i - 1) / doors.length)] : [rightBack, leftBack];
    extract.way([leftFront, rightFront, ...backs, leftFront], { building: old ? 'yes' : 'house' });
    [leftFront, leftBack] = [rightFront, rightBack];
  }
}

const depths = [0.7, 0.8, 0.9, 1, 1, 1.1];

/** From front to back, at a part of the row's length. */
function wall(
  [frontLeft, frontRight, backRight, backLeft]: Point[],
  part: number,
): [front: Point, back: Point] {
  return [between(frontLeft, frontRight, part), between(backLeft, backRight, part)];
}

function addressTags({ street, houseNumber, postcode, city }: HomeAddress): Record<string, string> {
  return {
    'addr:city': city,
    'addr:housenumber': houseNumber,
    'addr:postcode': postcode,
    'addr:street': street,
  };
}
