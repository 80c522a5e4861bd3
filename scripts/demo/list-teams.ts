// The municipality's own list of who works in which neighbourhood, as a table that a spreadsheet opens.
import { municipality } from './areas.ts';
import type { Town } from './build-town.ts';
import { cell, idInList } from './list-places.ts';

interface PlannedTeam {
  name: string;
  kind: string;
  does: string;
  /** Names of neighbourhoods and districts, or the code of the municipality. */
  areas: string[];
  hours: string;
  /** Name of the place where they sit. */
  at: string | null;
  website?: string;
}

const anyQuestion = 'Voor vragen over zorg, opvoeden, geld of wonen. Zij denken met u mee en weten de weg.';

const teams: PlannedTeam[] = [
  {
    name: 'Sociaal team Centrum',
    kind: 'sociaal team',
    does: anyQuestion,
    areas: ['Binnenstad', 'Singelkwartier'],
    hours: 'di en do 9.00-12.00 uur',
    at: 'Huis van de Wijk De Linde',
    website: 'https://sociaal-team.lindewaard.example/',
  },
  {
    name: 'Sociaal team Noord',
    kind: 'sociaal team',
    does: anyQuestion,
    areas: ['Tuindorp', 'Noorderwijk', 'Bedrijvenpark'],
    hours: 'ma en wo 9.30-12.30 uur',
    at: 'Huis van de Wijk Noorderlicht',
    website: 'https://sociaal-team.lindewaard.example/',
  },
  {
    name: 'Sociaal team Oost',
    kind: 'sociaal team',
    does: anyQuestion,
    areas: ['Oosterwijk'],
    hours: 'ma t/m do 9.00-11.30 uur',
    at: 'Huis van de Wijk Oosterwijk',
    website: 'https://sociaal-team.lindewaard.example/',
  },
  {
    name: 'Sociaal team Waterwijk',
    kind: 'sociaal team',
    does: anyQuestion,
    areas: ['Waterwijk'],
    hours: 'wo 13.00-16.00 uur',
    at: 'Huis van de Wijk Waterrijk',
    website: 'https://sociaal-team.lindewaard.example/',
  },
  {
    name: 'Dorpsteam Lindeveen',
    kind: 'dorpsteam',
    does: 'Voor alle vragen van inwoners van het dorp en de polders.',
    areas: ['Lindeveen en buitengebied'],
    hours: 'vr 10.00-12.00 uur',
    at: 'Dorpshuis De Vlieger',
  },
  {
    name: 'Opbouwwerk Noorderwijk',
    kind: 'opbouwwerk',
    does: 'Helpt buren die samen iets willen doen in hun straat of buurt.',
    areas: ['Zeeheldenbuurt', 'Admiraalsbuurt', 'Ontdekkersbuurt', 'Rivierenbuurt', 'Staatsliedenbuurt'],
    hours: '',
    at: 'Huis van de Wijk Noorderlicht',
  },
  {
    name: 'Wijkverpleging Oosterwijk',
    kind: 'wijkverpleging',
    does: 'Verzorgt mensen thuis die ziek of oud zijn, en geeft raad.',
    areas: ['Oosterwijk'],
    hours: 'op afspraak',
    at: null,
  },
  {
    name: 'Mantelzorgteam Lindewaard',
    kind: 'mantelzorgsteunpunt',
    does: 'Voor wie zorgt voor een ander: raad, rust en iemand die luistert.',
    areas: [municipality.code],
    hours: 'ma t/m vr 9.00-17.00 uur',
    at: 'Steunpunt Mantelzorg Lindewaard',
  },
  {
    name: 'Jongerenwerk Lindewaard',
    kind: 'jongerenwerk',
    does: 'Voor jongeren van 12 tot 23 jaar, op straat en in de jongerencentra.',
    areas: [municipality.code],
    hours: '',
    at: 'Jongerencentrum De Loods',
  },
];

const columns = 'id,naam,soort,wat,gebieden,telefoon,email,website,spreekuur,plek,nagekeken';

export function listTeams({ places }: Pick<Town, 'places'>): string {
  const listed = places.filter(({ keptBy }) => keptBy === 'list');
  const rows = teams.map((team, index) => [
    `T-${String(index + 1).padStart(2, '0')}`,
    team.name,
    team.kind,
    team.does,
    team.areas.join(';'),
    `+31 85 000 ${9100 + index * 11}`,
    `${team.name.toLowerCase().replaceAll(' ', '-')}@lindewaard.example`,
    team.website ?? '',
    team.hours,
    team.at === null ? '' : idOf(team.at),
    `2026-${String(3 + (index % 7)).padStart(2, '0')}-${String(4 + index * 2).padStart(2, '0')}`,
  ]);
  return `${[columns, ...rows.map((row) => row.map(cell).join(','))].join('\n')}\n`;

  function idOf(name: string): string {
    const index = listed.findIndex((place) => place.name === name);
    if (index === -1) throw new Error(`list-teams.ts: the list of places has no ${name}.`);
    return idInList(index);
  }
}
