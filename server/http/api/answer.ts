// How a route states what it answers: one schema a media type, which types, documents and negotiates at once.
import type { TSchema } from 'typebox';

type Content<C extends Record<string, TSchema>> = { [Type in keyof C]: { schema: C[Type] } };

/** The `response` of a route that succeeds with 200; the first media type is the default. */
export function answer<const C extends Record<string, TSchema>>(description: string, content: C) {
  const entries = Object.entries(content).map(([type, schema]) => [type, { schema }]);
  return { 200: { description, content: Object.fromEntries(entries) as Content<C> } };
}

export const json = 'application/json';
export const geoJson = 'application/geo+json';
export const csv = 'text/csv';
