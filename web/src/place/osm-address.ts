// Where a place of OpenStreetMap is edited.

const elements = { n: 'node', w: 'way', r: 'relation' } as const;

/** `null`: the place is from elsewhere. @param id `osm-n123` */
export function osmEditAddress(id: string): string | null {
  const [, element, number] = /^osm-([nwr])(\d+)$/.exec(id) ?? [];
  if (element === undefined) return null;
  return `https://www.openstreetmap.org/edit?${elements[element as keyof typeof elements]}=${number}`;
}
