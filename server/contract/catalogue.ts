// What the catalogue says of itself: which town, how fresh, and whether it is made up.
import { type Static, Type } from 'typebox';
import { placeFunctions } from '../domain/places/place.ts';
import { nullable, oneOf } from './schema.ts';

export const Catalogue = Type.Object({
  version: Type.Integer({ description: 'Rises with every change; the ETag of every answer.' }),
  engineVersion: Type.String(),
  name: Type.String(),
  fictional: Type.Boolean(),
  asOf: Type.String({ description: 'The day on which verdicts are judged, ISO date.' }),
  streetsAsOf: nullable(Type.String()),
  hoursAsOf: nullable(
    Type.String({
      description: 'Monday of the ordinary week that opening hours are judged on; null: not judged.',
    }),
  ),
  importedAt: Type.String(),
  bounds: Type.Array(Type.Number(), { minItems: 4, maxItems: 4 }),
  areasAsTiles: Type.Boolean({
    description:
      'Too many areas to ask for whole: their outlines come as tiles, described at /tiles/areas.json, and curves are asked for by municipality.',
  }),
  placesAsTiles: Type.Boolean({
    description:
      'Too many places to ask for whole: a map takes them from tiles, described at /tiles/places.json, and a list page by page.',
  }),
  counts: Type.Unsafe<Record<string, number>>(
    Type.Object({}, { additionalProperties: Type.Number(), description: 'What the import counted.' }),
  ),
  kinds: Type.Array(Type.Object({ id: Type.String(), functions: Type.Array(oneOf(placeFunctions)) }), {
    description: 'The kinds of place that occur, most specific first.',
  }),
  activities: Type.Array(Type.String(), { description: 'What one can do at some place, by id.' }),
  languages: Type.Array(Type.Object({ code: Type.String(), ownName: Type.String() }), {
    description:
      'In which languages someone is helped at some place, as far as a source says so, by code; with what each is called by who speaks it.',
  }),
  hasOwnPlaces: Type.Boolean({
    description:
      'Whether places come from a list of the municipality or its partners, besides OpenStreetMap.',
  }),
  contact: nullable(
    Type.String({ description: 'Mail address of who keeps this catalogue; null: nobody is named.' }),
  ),
  basemap: nullable(
    Type.Object(
      {
        style: Type.String({ description: 'Address of a MapLibre style.' }),
        origins: Type.Array(Type.String(), { description: 'Whom the pages may ask for parts of it.' }),
      },
      { description: 'The basemap that the pages draw; null: the one at /tiles/style.json.' },
    ),
  ),
});
export type Catalogue = Static<typeof Catalogue>;

export const Health = Type.Object({
  status: oneOf(['ok', 'empty']),
  catalogueVersion: Type.Integer(),
  engineVersion: Type.String(),
});
export type Health = Static<typeof Health>;
