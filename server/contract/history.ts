// What changed in places, on the wire: of one place, and of all since a moment.
import { type Static, Type } from 'typebox';
import { changeKinds, type RecordedField } from '../domain/places/place-change.ts';
import { instantPattern, OpeningWeek } from './opening.ts';
import { Place } from './place.ts';
import { LonLat, nullable, oneOf } from './schema.ts';

const changeOf = <F extends RecordedField>(field: F) =>
  Type.Object({
    field: Type.Literal(field),
    before: Place.properties[field],
    after: Place.properties[field],
  });

const withheldChangeOf = <F extends RecordedField>(field: F) =>
  Type.Object(
    { field: Type.Literal(field), before: Type.Boolean(), after: Type.Boolean() },
    {
      description:
        'Whether there was any, and is. What it was is not kept, as it may have been someone’s own.',
    },
  );

export const FieldChange = Type.Union(
  [
    changeOf('name'),
    changeOf('kinds'),
    changeOf('functions'),
    changeOf('openingHours'),
    changeOf('activities'),
    changeOf('languages'),
    changeOf('address'),
    changeOf('lonLat'),
    withheldChangeOf('phone'),
    withheldChangeOf('email'),
    changeOf('website'),
    changeOf('wheelchair'),
    changeOf('freeOfCharge'),
    changeOf('floorAreaM2'),
    changeOf('operator'),
    changeOf('description'),
    changeOf('certainUntil'),
    changeOf('certainty'),
    changeOf('checkedOn'),
  ],
  {
    description:
      'What a field was and what it is. Texts of more than 1,000 characters are cut; a spot that moves less than 30 m is told as the same.',
  },
);
export type FieldChange = Static<typeof FieldChange>;

export const PlaceChange = Type.Object({
  placeId: Type.String(),
  what: oneOf(changeKinds, {
    description:
      'checked: nothing but the day of checking is another. gone: it is no longer in the catalogue.',
  }),
  name: Type.String({ description: 'As it is since; of a place that is gone, as it was last.' }),
  lonLat: LonLat,
  fields: Type.Array(FieldChange, { description: 'Empty for what appeared or is gone.' }),
  version: Type.Integer({ description: 'Of the catalogue that had it first.' }),
  moment: Type.String({ description: 'When that catalogue was complete, ISO instant.' }),
});
export type PlaceChange = Static<typeof PlaceChange>;

const KeptSince = Type.String({
  description: 'From when on changes are kept, ISO instant. What changed before is not known.',
});

export const PlaceHistory = Type.Object({
  id: Type.String(),
  name: Type.String({ description: 'Of a place that is gone, as it was last.' }),
  isThere: Type.Boolean({ description: 'Whether the place is in the catalogue.' }),
  goneAt: nullable(
    Type.String({
      description: 'When it was no longer there, ISO instant; null: it is, or that is not known.',
    }),
  ),
  keptSince: KeptSince,
  changes: Type.Array(PlaceChange, { description: 'Newest first, 50 at most.' }),
  openingWeeks: Type.Array(Type.Object({ openingHours: Type.String(), week: nullable(OpeningWeek) }), {
    description: 'What each text of opening hours among the changes comes to; null: it cannot be read.',
  }),
});
export type PlaceHistory = Static<typeof PlaceHistory>;

export const ChangeQuery = Type.Object(
  {
    since: Type.Optional(
      Type.String({
        maxLength: 40,
        pattern: `^(?:20[0-9]{2}-[01][0-9]-[0-3][0-9]|${instantPattern})$`,
        description:
          'Only what the catalogue had later than this: an instant such as 2026-12-24T19:00:00+01:00, or a date, which begins in UTC.',
      }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
    cursor: Type.Optional(Type.String({ maxLength: 15, pattern: '^[1-9][0-9]*$' })),
  },
  { additionalProperties: false },
);
export type ChangeQuery = Static<typeof ChangeQuery>;

export const ChangeList = Type.Object({
  keptSince: KeptSince,
  changes: Type.Array(PlaceChange, {
    description: 'Oldest first, so that who repeats them ends up as the catalogue.',
  }),
  next: nullable(Type.String({ description: 'Cursor of the next page.' })),
});
export type ChangeList = Static<typeof ChangeList>;
