// One search for what and where, on the wire.
import { type Static, Type } from 'typebox';
import { LonLat, nullable, oneOf } from './schema.ts';

export const SearchRequest = Type.Object(
  {
    q: Type.String({ maxLength: 200, description: 'What someone types; never logged.' }),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, description: 'Default: 10.' })),
    near: Type.Optional(
      Type.String({
        maxLength: 100,
        description:
          'Code of a neighbourhood or id of a place: of two results that answer equally well, the nearer one comes first.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type SearchRequest = Static<typeof SearchRequest>;

const Bounds = Type.Unsafe<[west: number, south: number, east: number, north: number]>(
  Type.Array(Type.Number(), { minItems: 4, maxItems: 4, description: 'West, south, east, north, WGS84.' }),
);

const searchedAreas = ['neighbourhood', 'district', 'municipality'] as const;

const SearchedArea = Type.Object({
  kind: oneOf(searchedAreas),
  id: Type.String({ description: 'Its code.' }),
  title: Type.String(),
  lonLat: LonLat,
  bbox: nullable(Bounds),
});

export const SearchResult = Type.Object({
  kind: oneOf(['place', 'what', ...searchedAreas, 'street', 'postcode', 'address']),
  id: Type.String({
    description:
      'Of a place its id, of an area its code, of a postcode itself (its first four digits stand for all that begin so); of others a text that is its own.',
  }),
  title: Type.String({ description: 'In Dutch, or as its source writes it.' }),
  subtitle: nullable(Type.String({ description: 'Where it is: neighbourhood, district, town.' })),
  lonLat: nullable(LonLat),
  bbox: nullable(Bounds),
  what: nullable(
    Type.Object(
      {
        filter: oneOf(['kinds', 'activities', 'functions', 'languages']),
        id: Type.String({ description: 'A kind, an activity, a function, or the code of a language.' }),
        places: Type.Integer({ description: 'How many places in the whole catalogue fit it.' }),
      },
      { description: 'Which filter to set; null: the result is no such thing.' },
    ),
  ),
  where: nullable(SearchedArea),
  isCorrected: Type.Boolean({ description: 'Whether a word was read as misspelled.' }),
});
export type SearchResult = Static<typeof SearchResult>;

export const SearchAnswer = Type.Object({
  results: Type.Array(SearchResult, { description: 'Best first.' }),
});
export type SearchAnswer = Static<typeof SearchAnswer>;
