// Lists of teams as municipalities keep them: what is read, what is doubted, what is refused, and what stops the import.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Areas } from '../../../../server/domain/areas/area.ts';
import { weekIntervals } from '../../../../server/domain/places/opening-week.ts';
import { SourceError } from '../../../../server/domain/problem.ts';
import { hoursReader } from '../../../../server/sources/opening-hours/hours-reader.ts';
import { readTeamsTable } from '../../../../server/sources/teams-table/read-teams-table.ts';
import { box } from '../../../worlds/box.ts';
import { neighbourhood } from '../../../worlds/records.ts';
import { fileOf } from '../places-table/list-fixture.ts';

const square = box(5.2, 52.5, 5.21, 52.51);
const hood = (code: string, name: string) => neighbourhood(code, square, [5.205, 52.505], { name });
const areas: Areas = {
  municipalities: [{ code: 'GM9901', name: 'Lindewaard', geometry: square }],
  districts: [
    { code: 'WK990101', name: 'Wijk 01 Binnenstad', municipalityCode: 'GM9901', geometry: square },
    { code: 'WK990102', name: 'Noord', municipalityCode: 'GM9901', geometry: square },
  ],
  neighbourhoods: [hood('BU99010101', "'t Zand"), hood('BU99010201', 'Noord'), hood('BU99010202', 'De Kade')],
};
const context = {
  areas,
  placeIds: new Set(['list-LW-1', 'osm-n7']),
  readHours: hoursReader('2026-11-09'),
};

const read = (content: string) => readTeamsTable(fileOf('teams.csv', content), context);
const oneRow = (columns: string, cells: string) =>
  read(`naam;soort;gebieden;telefoon;${columns}\nTeam;sociaal team;GM9901;0850009001;${cells}\n`);
const inAreas = (written: string) => read(`naam,soort,gebieden,tel\nTeam,wijkteam,"${written}",14010\n`);
const found = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ severity, kind, at }) => `${severity} ${kind} ${at}`);

describe('what is read', () => {
  test('a full row with Dutch columns becomes a team, with the ordinary week of its hours', () => {
    const { records, problems } = read(
      'id;Naam;Soort;Wat doen zij?;Gebieden;Telefoon;E-mail;Website;Spreekuur;Plek;Gecontroleerd op\n' +
        '7;Sociaal team;Sociaal Wijkteam;Voor vragen over zorg.;WK990101; 085 000 9001;team@lindewaard.example;lindewaard.example/team;di 9.00-12.00 uur;LW-1;1-3-2026\n',
    );
    expect(problems).toEqual([]);
    const [{ consultationWeek, ...team }] = records;
    expect(team).toEqual({
      id: '7',
      name: 'Sociaal team',
      kind: 'social-team',
      description: 'Voor vragen over zorg.',
      areaCodes: ['WK990101'],
      phone: '085 000 9001',
      email: 'team@lindewaard.example',
      website: 'https://lindewaard.example/team',
      consultationHours: 'di 9.00-12.00 uur',
      placeId: 'list-LW-1',
      checkedOn: '2026-03-01',
      source: 'teams.csv',
    });
    expect(weekIntervals(consultationWeek!)[1]).toEqual([
      { fromMinute: 540, untilMinute: 720, certainty: 'open' },
    ]);
  });

  test('English columns with tabs mean the same, and a place may have the id of its page', () => {
    const { records, problems } = read(
      'name\tkind\twhat they do\tareas\tphone\tconsultation hours\tplace id\nTeam\tyouth-work\tFor youngsters.\tGM9901\t14010\tTu 09:00-12:00\tosm-n7\n',
    );
    expect(problems).toEqual([]);
    expect(records[0]).toMatchObject({ kind: 'youth-work', areaCodes: ['GM9901'], placeId: 'osm-n7' });
  });

  test.each([
    ['a code in small letters', 'bu99010101', ['BU99010101']],
    [
      'codes of several levels, sorted, each once',
      'WK990102; BU99010101 ;WK990102',
      ['BU99010101', 'WK990102'],
    ],
    ['a name whatever its marks and capitals', 't ZAND', ['BU99010101']],
    ['a district without the number that CBS gives it', 'Binnenstad', ['WK990101']],
    ['the municipality by name', 'Lindewaard', ['GM9901']],
    ['the district of two areas of one name', 'wijk Noord', ['WK990102']],
    ['the neighbourhood of two areas of one name', 'Buurt Noord;De Kade', ['BU99010201', 'BU99010202']],
  ])('areas: %s', (_, written, codes) => {
    const result = inAreas(written);
    expect(found(result)).toEqual([]);
    expect(result.records[0].areaCodes).toEqual(codes);
  });

  test('without an id a team has the same one at each import, whatever the order of its areas', () => {
    const idOf = (written: string) => inAreas(written).records[0].id;
    expect(idOf('BU99010101;WK990102')).toBe(idOf('WK990102;BU99010101'));
    expect(idOf('BU99010101')).not.toBe(idOf('WK990102'));
  });
});

describe('what is doubted, with the row and what to do', () => {
  test.each([
    [
      'unknown-kind',
      'naam,soort,gebieden,tel\nTeam,waterschap,GM9901,14010\n',
      /"waterschap" as kind.*kept as other, write one/,
    ],
    ['unknown-kind', 'naam,gebieden,tel\nTeam,GM9901,14010\n', /no kind; kept as other/],
    [
      'unknown-area',
      'naam,soort,gebieden,tel\nTeam,wijkteam,GM9901;BU99019999,14010\n',
      /BU99019999.*no code in the areas file/,
    ],
    [
      'unknown-area',
      'naam,soort,gebieden,tel\nTeam,wijkteam,GM9901;Elders,14010\n',
      /"Elders".*write its code/,
    ],
    [
      'unknown-area',
      'naam,soort,gebieden,tel\nTeam,wijkteam,GM9901;Noord,14010\n',
      /2 areas are called; write one of WK990102, BU99010201/,
    ],
    ['no-contact', 'naam,soort,gebieden\nTeam,wijkteam,GM9901\n', /add how to reach the team/],
  ])('%s', (kind, content, message) => {
    const { records, problems } = read(content);
    expect(records).toHaveLength(1);
    expect(problems).toMatchObject([{ severity: 'doubtful', kind, at: 'row 2' }]);
    expect(problems[0].message).toMatch(message);
  });

  test.each([
    ['bad-field', 'email', 'niet een adres', { email: null }],
    ['bad-field', 'website', 'javascript:alert(1)', { website: null }],
    ['bad-field', 'gecontroleerd', '31-02-2026', { checkedOn: null }],
    ['unknown-place', 'plek', 'LW-999', { placeId: null }],
    [
      'unreadable-hours',
      'spreekuur',
      'na overleg',
      { consultationHours: 'na overleg', consultationWeek: null },
    ],
    ['field-too-long', 'wat', 'x'.repeat(501), { description: null }],
    ['field-too-long', 'spreekuur', 'x'.repeat(201), { consultationHours: null }],
  ])('%s under %s', (kind, column, cell, kept) => {
    const result = oneRow(column, cell);
    expect(found(result)).toEqual([`doubtful ${kind} row 2`]);
    expect(result.records[0]).toMatchObject(kept);
  });

  test('a column with the name of a person is not used, and said so', () => {
    const { records, problems } = oneRow('contactpersoon', 'Jan de Vries');
    expect(problems).toMatchObject([
      { kind: 'unused-column', message: expect.stringContaining('contactpersoon') },
    ]);
    expect(JSON.stringify(records)).not.toContain('Jan');
  });
});

describe('what is refused', () => {
  test.each([
    ['missing-name', ',wijkteam,GM9901,14010'],
    ['missing-areas', 'Team,wijkteam,,14010'],
    ['missing-areas', 'Team,wijkteam,;|,14010'],
    ['field-too-long', `${'x'.repeat(121)},wijkteam,GM9901,14010`],
    ['too-many-areas', `Team,wijkteam,${'GM9901;'.repeat(601)},14010`],
  ])('%s', (kind, row) => {
    const result = read(`naam,soort,gebieden,tel\n${row}\n`);
    expect(found(result)).toEqual([`refused ${kind} row 2`]);
    expect(result.records).toEqual([]);
  });

  test('a team of which no area is known', () => {
    const result = inAreas('Elders;BU12345678');
    expect(result.records).toEqual([]);
    expect(found(result)).toEqual([
      'doubtful unknown-area row 2',
      'doubtful unknown-area row 2',
      'refused unknown-area row 2',
    ]);
  });

  test('the second of two with one id, or with one name and the same areas', () => {
    const rows =
      'id,naam,soort,gebieden,tel\n1,A,wijkteam,GM9901,14010\n1,B,wijkteam,GM9901,14010\n,C,wijkteam,GM9901,14010\n,C,wijkteam,GM9901,14010\n';
    const result = read(rows);
    expect(result.records.map(({ name }) => name)).toEqual(['A', 'C']);
    expect(found(result)).toEqual(['refused duplicate-team row 3', 'refused duplicate-team row 5']);
    expect(result.problems[0].message).toMatch(/which row 2 has already/);
  });
});

describe('what stops the import', () => {
  test.each([
    ['a table without areas', 'naam,soort\nTeam,wijkteam\n', /lacks column areas; row 1 has naam, soort/],
    ['a table of one column', 'naam\nTeam\n', /one column only/],
    ['too many rows', `naam,gebieden\n${'Team,GM9901\n'.repeat(20_001)}`, /more than 20000 rows/],
    ['an empty file', '  \n', /is empty/],
  ])('%s', (_, content, message) => {
    expect(() => read(content)).toThrow(SourceError);
    expect(() => read(content)).toThrow(message);
  });
});

test('whatever stands in the cells: each row is a team or a problem, and a team has a known area, once', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('GM9901', 'BU99010101', 'Noord', 'wijkteam', '14010', 'Tu 09:00-12:00', 'LW-1', ''),
  );
  const codes = new Set(['GM9901', 'WK990101', 'WK990102', 'BU99010101', 'BU99010201', 'BU99010202']);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 12 }), (rows) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replace(/["\0]/g, '')}"`).join(','));
      const result = read(['naam,soort,gebieden,tel,spreekuur,plek', ...quoted].join('\n'));
      const written = rows.filter((row) => row.some((text) => text.replace(/["\0]/g, '').trim() !== ''));
      const refused = result.problems.filter(({ severity }) => severity === 'refused');
      expect(result.records.length + refused.length).toBe(written.length);
      for (const { areaCodes, name } of result.records) {
        expect(areaCodes.length).toBeGreaterThan(0);
        expect(areaCodes.every((code) => codes.has(code))).toBe(true);
        expect(new Set(areaCodes).size).toBe(areaCodes.length);
        expect(name.length).toBeLessThanOrEqual(120);
      }
      for (const { at, message } of result.problems) {
        expect(at).toMatch(/^row \d+$/);
        expect(message).toMatch(/\.$/);
      }
    }),
    { numRuns: 200 },
  );
});
