// Makes the levels of a neighbourhood file fit: every district and municipality that is lived in, and no others, by code.
import type { Areas, District, Municipality, Neighbourhood } from '../../domain/areas/area.ts';
import { closeGaps } from './close-gaps.ts';
import { joinOutlines } from './join-outlines.ts';

type ReportDoubt = (kind: string, at: string, message: string) => void;

/** As read; `null`: the file has no such layer. */
export interface GivenAreas {
  neighbourhoods: Neighbourhood[];
  districts: District[] | null;
  municipalities: Municipality[] | null;
}

/** Missing areas get the joined outline of their neighbourhoods, and their code as name where no name is known. */
export function completeAreas(
  given: GivenAreas,
  municipalityNames: Map<string, string>,
  report: ReportDoubt,
): Areas {
  const neighbourhoods = byCode(given.neighbourhoods);
  const inDistrict = groupBy(neighbourhoods, 'districtCode');
  const districts = complete(given.districts, inDistrict, 'wijken', report).map((area) => ({
    ...area,
    municipalityCode: inDistrict.get(area.code)![0].municipalityCode,
  }));
  const inMunicipality = groupBy(neighbourhoods, 'municipalityCode');
  const municipalities = complete(given.municipalities, inMunicipality, 'gemeenten', report).map((area) =>
    area.name === area.code ? { ...area, name: municipalityNames.get(area.code) ?? area.code } : area,
  );
  return { neighbourhoods, districts: byCode(districts), municipalities: byCode(municipalities) };
}

function complete(
  given: Municipality[] | null,
  groups: Map<string, Neighbourhood[]>,
  layerName: string,
  report: ReportDoubt,
): Municipality[] {
  if (!given) {
    report(
      'missing-layer',
      `Layer ${layerName}`,
      'is not in the file; its areas are joined from their neighbourhoods',
    );
  }
  const known = new Map(given?.map((area) => [area.code, area]));
  return [...groups].map(([code, members]) => {
    const area = known.get(code);
    if (area) return { ...area, geometry: closeGaps(area.geometry) };
    const { geometry, joined } = joinOutlines(members.map((member) => member.geometry));
    if (given)
      report('derived-area', code, `is not in layer ${layerName}; it is joined from its neighbourhoods`);
    if (!joined)
      report('unjoined-outline', code, 'has neighbourhoods that could not be joined; they lie side by side');
    return { code, name: code, geometry: closeGaps(geometry) };
  });
}

function groupBy(neighbourhoods: Neighbourhood[], key: 'districtCode' | 'municipalityCode') {
  const groups = new Map<string, Neighbourhood[]>();
  for (const neighbourhood of neighbourhoods) {
    const members = groups.get(neighbourhood[key]);
    if (members) members.push(neighbourhood);
    else groups.set(neighbourhood[key], [neighbourhood]);
  }
  return groups;
}

function byCode<T extends { code: string }>(areas: T[]): T[] {
  return areas.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
