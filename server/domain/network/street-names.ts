// What streets are called, by number: the names in an extract, and before them the sorts of ways that have none.

/** How one speaks of a way without a name; its number is the position here. Names are numbered from behind them. */
export const waySorts = ['street', 'path', 'cycle-path', 'steps', 'ferry'] as const;
export type WaySort = (typeof waySorts)[number];

export interface StreetNames {
  /** Number of the stretch that begins at each point of the graph's shapes; says nothing at the last of an edge. */
  shapeName: Uint32Array;
  names: readonly string[];
}

/** Gives each name a number, the same one whenever it comes. */
export class NameNumbers {
  readonly names: string[] = [];
  readonly #numberOf = new Map<string, number>();

  of(name: string): number {
    let number = this.#numberOf.get(name);
    if (number === undefined) {
      number = waySorts.length + this.names.push(name) - 1;
      this.#numberOf.set(name, number);
    }
    return number;
  }
}

/** `null`: the way has none. */
export const nameOf = (names: readonly string[], number: number): string | null =>
  number < waySorts.length ? null : names[number - waySorts.length];

/** Of a way with a name nothing more is known. */
export const sortOf = (number: number): WaySort => waySorts[number] ?? 'street';
