// Finds which field a column of somebody's list is, whatever way its header is written.

/** Words that only differ in accents, capitals, spaces or marks compare as the same. */
export function comparable(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** `headers`: by field the names that people give it. `null`: a header that names none. */
export function fieldByHeader<Field extends string>(
  headers: Readonly<Record<Field, readonly string[]>>,
): (header: string) => Field | null {
  const fields = new Map<string, Field>();
  for (const field in headers) for (const name of headers[field]) fields.set(comparable(name), field);
  return (header) => fields.get(comparable(header)) ?? null;
}
