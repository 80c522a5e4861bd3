// Names and residents of the neighbourhoods, from their records where those came, else their codes alone.
import type { AreaRecords } from '../store/country-slice.ts';

export interface AreaFacts {
  code: string;
  name: string;
  /** Of what it lies in; all are `null` while they are not known. */
  districtCode: string | null;
  municipalityCode: string | null;
  districtName: string | null;
  municipalityName: string | null;
  residents: number | null;
  /** A point inside it; `null`: not known. */
  lonLat: readonly [number, number] | null;
}

/** In the order of `codes`; a code without a record is named by itself. */
export function areaFacts(codes: Iterable<string>, areas: AreaRecords | null): AreaFacts[] {
  const records = new Map(areas?.neighbourhoods.map((record) => [record.code, record]));
  const districts = new Map(areas?.districts.map(({ code, name }) => [code, name]));
  const municipalities = new Map(areas?.municipalities.map(({ code, name }) => [code, name]));
  return Array.from(codes, (code) => {
    const record = records.get(code);
    return {
      code,
      name: record?.name ?? code,
      districtCode: record?.districtCode ?? null,
      municipalityCode: record?.municipalityCode ?? null,
      districtName: districts.get(record?.districtCode ?? '') ?? null,
      municipalityName: municipalities.get(record?.municipalityCode ?? '') ?? null,
      residents: record?.population.everyone ?? null,
      lonLat: (record?.innerPoint as [number, number] | undefined) ?? null,
    };
  });
}
