// Which places are near someone: asked by POST, so that no address of anyone stands in a URL or a log.
import { NearbyPlaces, NearbyPlacesRequest } from '../../contract/nearby-places.ts';
import type { NeighbourhoodTeam } from '../../contract/team.ts';
import { neighbourhoodFinder } from '../../domain/areas/neighbourhood-finder.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import { longestConnectorMetres } from '../../domain/network/snap-to-street.ts';
import { defaultSpeedKmh, horizonMetres, thresholdDm } from '../../domain/norm/norm.ts';
import type { PlaceFilter } from '../../store/place-filter.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { invalidField } from '../problems.ts';
import { answer, json } from './answer.ts';
import { busyAsProblem } from './busy-as-problem.ts';
import { hoursOpenAt } from './open-at.ts';
import { placeOnWire } from './place-on-wire.ts';
import { teamsAround } from './teams.ts';
import { wholeMinutes } from './whole-minutes.ts';

const defaultLimit = 50;

interface Origin {
  lonLat: LonLat;
  name: string | null;
  /** The place that is itself the origin. */
  except?: string;
}

const inBody = (field: string, detail: string) => invalidField({ in: 'body', field, detail });

export function nearbyPlacesRoutes(api: Api, parts: AppParts): void {
  const { store, travel } = parts;

  function originOf({ origin }: NearbyPlacesRequest): Origin {
    const { lonLat, place, neighbourhood, postcode, houseNumber } = origin;
    const ways = [lonLat, place, neighbourhood, postcode].filter((way) => way !== undefined);
    if (ways.length !== 1)
      throw inBody('/origin', '/origin must have one of lonLat, place, neighbourhood and postcode.');
    if (houseNumber !== undefined && postcode === undefined)
      throw inBody('/origin/houseNumber', '/origin/houseNumber needs a postcode beside it.');
    if (lonLat !== undefined) return atPoint(lonLat);
    if (place !== undefined) return atPlace(place);
    if (neighbourhood !== undefined) return inNeighbourhood(neighbourhood);
    return atPostcode(postcode as string, houseNumber);
  }

  function atPoint(lonLat: LonLat): Origin {
    if (Math.abs(lonLat[1]) > 90)
      throw inBody('/origin/lonLat', '/origin/lonLat must have a latitude of at most 90.');
    return { lonLat, name: store.addresses.nearestStreet(lonLat) };
  }

  function atPlace(id: string): Origin {
    const found = store.places.get(id) ?? store.history.lastOfPlace(id);
    if (found === null) throw inBody('/origin/place', `There is no place with id ${id}.`);
    return { lonLat: found.lonLat, name: found.name, except: id };
  }

  function inNeighbourhood(code: string): Origin {
    const found = store.areas.neighbourhood(code);
    if (found === null)
      throw inBody('/origin/neighbourhood', `There is no neighbourhood ${code} in the catalogue.`);
    return { lonLat: found.innerPoint, name: found.name };
  }

  function atPostcode(postcode: string, houseNumber: string | undefined): Origin {
    const all = store.addresses.postcode(postcode);
    if (all === null) throw inBody('/origin/postcode', 'No address in the catalogue has this postcode.');
    if (houseNumber === undefined)
      return { lonLat: all.middle, name: [all.postcode, all.city].filter(Boolean).join(' ') };
    const [address] = store.addresses.find(postcode, houseNumber);
    if (address === undefined)
      throw inBody(
        '/origin/houseNumber',
        'The catalogue has this postcode, but not this house number in it.',
      );
    const { street, city, lonLat } = address;
    return { lonLat, name: [`${street} ${address.houseNumber}`, city].filter(Boolean).join(', ') };
  }

  function teamsAt([lon, lat]: LonLat): NeighbourhoodTeam[] {
    if (store.teams.isEmpty()) return [];
    const near = store.areas.neighbourhoods({ bbox: [lon, lat, lon, lat] });
    const found = near[neighbourhoodFinder(near)([lon, lat])];
    return found === undefined ? [] : teamsAround(found.code, store);
  }

  api.post(
    '/nearby-places',
    {
      schema: {
        operationId: 'findNearbyPlaces',
        summary:
          'Places within so many minutes of a point, a place, a neighbourhood or an address, nearest first',
        description:
          'Measured along the streets, as the coverage is. Nothing is stored. The origin is never logged.',
        tags: ['Places'],
        body: NearbyPlacesRequest,
        response: answer('The places, nearest first.', { [json]: NearbyPlaces }),
      },
    },
    async ({ body }) => {
      const { mode, limit = defaultLimit, withTeams = false } = body;
      const limitDm = limitOf(body);
      const { lonLat, name, except } = originOf(body);
      const filter = await filterOf(body, parts);
      const found = await busyAsProblem(
        travel.nearbyPlaces({ lonLat, mode, limitDm, filter, limit, except }),
      );
      if (found === null)
        throw inBody(
          '/origin',
          `No street for ${mode} is known within ${longestConnectorMetres} m of the origin.`,
        );
      const toWire = placeOnWire(parts);
      return {
        places: found.places.map(({ place, distanceDm }) => ({
          place: toWire(place),
          metres: Math.round(distanceDm / 10),
          minutes: wholeMinutes(distanceDm, mode),
        })),
        total: found.total,
        origin: { lonLat: [...lonLat] as [number, number], name },
        ...(withTeams && { teams: teamsAt(lonLat) }),
        mode,
        speedKmh: defaultSpeedKmh[mode],
      };
    },
  );
}

function limitOf({ mode, maxMinutes }: NearbyPlacesRequest): number {
  const limitDm = thresholdDm({ within: { value: maxMinutes, unit: 'minutes' }, mode });
  if (limitDm > horizonMetres[mode] * 10)
    throw inBody(
      '/maxMinutes',
      `/maxMinutes comes to ${limitDm / 10} m ${mode}, further than the ${horizonMetres[mode]} m that distances are known for.`,
    );
  return limitDm;
}

async function filterOf({ filter = {} }: NearbyPlacesRequest, parts: AppParts): Promise<PlaceFilter> {
  const { openAt, openAtUnknown, ...plain } = filter;
  const where = { in: 'body', field: '/filter/openAt' } as const;
  return { ...plain, openingHours: await hoursOpenAt({ openAt, openAtUnknown }, parts, where) };
}
