// Names and residents of the neighbourhoods, from their outlines where those came, else their codes alone.
import type { Outlines } from '../store/coverage-slice.ts';

export interface AreaFacts {
  code: string;
  name: string;
  /** `null` while it is not known. */
  districtName: string | null;
  residents: number | null;
}

/** In the order of `codes`; a code without an outline is named by itself. */
export function areaFacts(codes: Iterable<string>, outlines: Outlines | null): AreaFacts[] {
  const records = new Map(
    outlines?.neighbourhoods.features.map(({ properties }) => [properties.code, properties]),
  );
  const districts = new Map(
    outlines?.districts.features.map(({ properties }) => [properties.code, properties.name]),
  );
  return Array.from(codes, (code) => {
    const record = records.get(code);
    return {
      code,
      name: record?.name ?? code,
      districtName: districts.get(record?.districtCode ?? '') ?? null,
      residents: record?.population.everyone ?? null,
    };
  });
}
