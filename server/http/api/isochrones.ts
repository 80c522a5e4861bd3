// How far one gets in so many minutes: asked by POST, so that no address of anyone stands in a URL or a log.
import { Isochrone, IsochroneRequest } from '../../contract/isochrone.ts';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { Direction } from '../../domain/network/street-reach.ts';
import { defaultSpeedKmh, horizonMetres, thresholdDm } from '../../domain/norm/norm.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { invalidField } from '../problems.ts';
import { answer, geoJson } from './answer.ts';
import { busyAsProblem } from './busy-as-problem.ts';

const inBody = (field: string, detail: string) => invalidField({ in: 'body', field, detail });

export function isochroneRoutes(api: Api, { store, engine, travel }: AppParts): void {
  function startOf({ place, origin }: IsochroneRequest): { lonLat: LonLat; direction: Direction } {
    if ((place === undefined) === (origin === undefined))
      throw inBody('', 'The body must have either place or origin.');
    if (origin !== undefined) return { lonLat: [origin.lon, origin.lat], direction: 'from' };
    const found = store.places.get(place as string);
    if (found === null) throw inBody('/place', `There is no place with id ${place}.`);
    return { lonLat: found.lonLat, direction: 'towards' };
  }

  api.post(
    '/isochrones',
    {
      schema: {
        operationId: 'findIsochrone',
        summary: 'The area within so many metres or minutes of a place or an origin, along streets',
        description: 'Nothing is stored. The origin is never logged.',
        tags: ['Coverage'],
        body: IsochroneRequest,
        response: answer('The area as one polygon, in WGS84.', { [geoJson]: Isochrone }),
      },
    },
    async ({ body, format }, reply) => {
      const { mode, within } = body;
      const { lonLat, direction } = startOf(body);
      const limitDm = thresholdDm({ within, mode });
      if (limitDm > horizonMetres[mode] * 10)
        throw inBody(
          '/within',
          `/within comes to ${limitDm / 10} m ${mode}, further than the ${horizonMetres[mode]} m that distances are known for.`,
        );
      const { polygon, ...found } = await busyAsProblem(
        travel.isochrone({ lonLat, direction, mode, limitDm }),
      );
      reply.type(format);
      return {
        type: 'Feature' as const,
        geometry: polygon as Isochrone['geometry'],
        properties: {
          mode,
          within,
          limitMetres: limitDm / 10,
          speedKmh: defaultSpeedKmh[mode],
          direction,
          engineVersion: engine.engineVersion,
          ...found,
        },
      };
    },
  );
}
