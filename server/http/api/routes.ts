// The way to a place: asked by POST, so that no address of anyone stands in a URL or a log.
import { Route, RouteRequest } from '../../contract/route.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { Route as FoundRoute } from '../../domain/network/route-finder.ts';
import { longestConnectorMetres } from '../../domain/network/snap-to-street.ts';
import { defaultSpeedKmh, horizonMetres, type Mode } from '../../domain/norm/norm.ts';
import type { NoWay } from '../../engine/find-way.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { invalidField } from '../problems.ts';
import { answer, json } from './answer.ts';
import { busyAsProblem } from './busy-as-problem.ts';
import { wholeMinutes } from './whole-minutes.ts';

export function routeRoutes(api: Api, { store, travel }: AppParts): void {
  api.post(
    '/routes',
    {
      schema: {
        operationId: 'findRoute',
        summary: 'The shortest way from an origin to a place along streets, with its steps',
        description:
          'Of the length by which coverage is measured. Nothing is stored. The origin is never logged.',
        tags: ['Places'],
        body: RouteRequest,
        response: answer('The way, as a line and in steps.', { [json]: Route }),
      },
    },
    async ({ body: { origin, place, mode } }) => {
      const found = store.places.get(place);
      if (found === null)
        throw invalidField({ in: 'body', field: '/place', detail: `There is no place with id ${place}.` });
      const from: LonLat = [origin.lon, origin.lat];
      const way = await busyAsProblem(travel.way({ from, to: found.lonLat, mode }));
      if (typeof way === 'string') throw invalidField({ in: 'body', ...refusals[way](mode) });
      return routeOnWire(way, mode);
    },
  );
}

const noStreet = (mode: Mode, where: string) =>
  `No street for ${mode} is known within ${longestConnectorMetres} m of the ${where}.`;

const refusals: Record<NoWay, (mode: Mode) => { field: string; detail: string }> = {
  'no-street-at-origin': (mode) => ({ field: '/origin', detail: noStreet(mode, 'origin') }),
  'no-street-at-place': (mode) => ({ field: '/place', detail: noStreet(mode, 'place') }),
  'too-far': (mode) => ({
    field: '/mode',
    detail: `No way for ${mode} of at most ${horizonMetres[mode]} m leads from the origin to the place.`,
  }),
};

function routeOnWire({ line, steps, distanceDm }: FoundRoute, mode: Mode): Route {
  let alongDm = 0;
  return {
    line: { type: 'LineString', coordinates: line.map(rounded) },
    steps: steps.map(({ turn, street, way, distanceDm: stepDm }) => {
      // Of the sums, so that the steps add up to the whole.
      const before = Math.round(alongDm / 10);
      alongDm += stepDm;
      return { turn, street, way, metres: Math.round(alongDm / 10) - before };
    }),
    metres: Math.round(distanceDm / 10),
    minutes: wholeMinutes(distanceDm, mode),
    mode,
    speedKmh: defaultSpeedKmh[mode],
  };
}

/** Six decimals: a decimetre. */
const rounded = ([lon, lat]: LonLat): [number, number] => [Number(lon.toFixed(6)), Number(lat.toFixed(6))];
