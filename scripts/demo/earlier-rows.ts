// The municipality's list as it was half a year before, so that Lindewaard has a history: some places were otherwise, two were not there, one is gone since.
import type { ListRow } from './list-places.ts';

/** By name of today. Only what was otherwise. */
const otherwise: Record<string, Partial<ListRow>> = {
  'Huis van de Wijk De Linde': {
    opening_hours: 'Mo-Fr 09:00-17:00',
    activities: 'koffie;handwerken',
    checked_on: '2025-11-24',
  },
  'Wijkcentrum De Hoven': { opening_hours: 'Mo-Fr 09:00-22:00', operator: 'Vrijwilligers uit de buurt' },
  'Bibliotheek Noorderwijk': { phone: '+31 85 000 4811', free: '' },
  'Buurtkamer Molenbuurt': { name: 'Inloop Molenbuurt', wheelchair: '', checked_on: '2025-10-06' },
  'MFA De Kreek': { certain_until: '2026-12-31', certainty: 'subsidie', checked_on: '2026-01-19' },
  'Taalcafé Lindewaard': { opening_hours: 'Mo 10:00-12:00', activities: 'taalles;koffie' },
  'Moestuin Rivierenbuurt': { phone: '', description: '', checked_on: '2025-09-15' },
  'Jeugdhonk Lindeveen': { checked_on: '2025-08-20' },
  'Verenigingsgebouw Concordia': { checked_on: '2025-09-30' },
};

const notThereYet = ['Buurttuin De Groene Singel', 'Ontmoetingsruimte Het Riet'];

/** Shared a building with the toy library, and closed. */
const gone = { name: 'Buurthuis De Smidse', kind: 'buurthuis', at: 'Speelotheek De Hobbel' };

export function earlierRows(rows: readonly ListRow[]): ListRow[] {
  const named = (name: string) => {
    const row = rows.find((one) => one.name === name);
    if (!row) throw new Error(`The list has no ${name} that could have been otherwise.`);
    return row;
  };
  for (const name of [...Object.keys(otherwise), ...notThereYet]) named(name);
  const { street, house_number, postcode, city } = named(gone.at);
  const empty = Object.fromEntries(Object.keys(rows[0]).map((column) => [column, ''])) as ListRow;
  const { name, kind } = gone;
  const id = `LW-${String(rows.length + 1).padStart(3, '0')}`;
  return [
    ...rows
      .filter((row) => !notThereYet.includes(String(row.name)))
      .map((row) => ({ ...row, ...otherwise[String(row.name)] })),
    {
      ...empty,
      id,
      name,
      kind,
      street,
      house_number,
      postcode,
      city,
      activities: 'koffie',
      checked_on: '2025-06-16',
    },
  ];
}
