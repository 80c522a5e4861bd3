// The elements of OpenStreetMap, as far as the readers of streets, places and addresses want them.

export type Tags = Record<string, string>;

interface Element {
  /** May exceed 32 bits. */
  id: number;
  tags: Tags;
  /** Seconds since 1970 of its last edit; 0: not known. */
  editedAt: number;
}

export interface TaggedNode extends Element {
  lon: number;
  lat: number;
}

export interface Way extends Element {
  nodes: number[];
}

export interface Multipolygon extends Element {
  /** Only the members that are ways. */
  ways: { id: number; role: string }[];
}
