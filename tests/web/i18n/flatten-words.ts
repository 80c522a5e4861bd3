// All messages of a language in one list.
export type Words = { readonly [key: string]: string | Words };

/** Per dotted key the message. */
export function flatten(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}
