// Lists as people keep them: what is read, what is doubted, what is refused, and what stops the import.
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../../server/domain/problem.ts';
import { readPlacesTable } from '../../../../server/sources/places-table/read-places-table.ts';
import { context, fileOf } from './list-fixture.ts';

const read = (content: string | Uint8Array) => readPlacesTable(fileOf('plekken.csv', content), context);
const header = 'id,name,kind,lon,lat';
const withColumn = (column: string, value: string) =>
  read(`${header},${column}\n1,De Linde,buurthuis,5.2,52.5,"${value}"\n`);
const found = (result: ReturnType<typeof read>) =>
  result.problems.map(({ severity, kind, at }) => `${severity} ${kind} ${at}`);

describe('what is read', () => {
  test('a full row in English becomes a place', () => {
    const { records, problems } = read(
      'id,name,kind,functions,street,house_number,postcode,city,lon,lat,opening_hours,wheelchair,free,phone,email,website,operator,description,checked_on,certain_until,certainty,languages\n' +
        '7,De Linde,library,meet;relax,Dorpsplein,3b,9902 cd,Proefstad,5.2,52.5,Mo-Fr 09:00-17:00,limited,yes,0123-456789,post@linde.example,linde.example,Stichting Linde,"Boeken, en koffie",2026-03-01,2027-12-31,lease,Polish;Dutch\n',
    );
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        id: 'list-7',
        name: 'De Linde',
        kinds: ['library'],
        functions: ['meet', 'relax'],
        lonLat: [5.2, 52.5],
        address: { street: 'Dorpsplein', houseNumber: '3b', postcode: '9902CD', city: 'Proefstad' },
        openingHours: 'Mo-Fr 09:00-17:00',
        openingWeek: null,
        activities: null,
        languages: ['nl', 'pl'],
        floorAreaM2: null,
        wheelchair: 'limited',
        freeOfCharge: true,
        phone: '0123-456789',
        email: 'post@linde.example',
        website: 'https://linde.example',
        operator: 'Stichting Linde',
        description: 'Boeken, en koffie',
        checkedOn: '2026-03-01',
        certainUntil: '2027-12-31',
        certainty: 'lease',
        source: 'plekken.csv',
      },
    ]);
  });

  test('Dutch headers in capitals, with spaces and accents, separated by semicolons, mean the same', () => {
    const { records, problems } = read(
      'NAAM;Soort plek;Straat;Huisnummer;Toevoeging;Postcode;Woonplaats;X-coördinaat;Y-coördinaat;Rolstoel;Gratis;Gecontroleerd op\n' +
        'De Linde;Bieb;Dorpsplein;3;2;9902CD;Proefstad;155000;463000;beperkt;nee;1-3-2026\n',
    );
    expect(problems).toEqual([]);
    expect(records[0]).toMatchObject({
      kinds: ['library'],
      functions: ['meet', 'learn'],
      address: { houseNumber: '3-2' },
      lonLat: [5.3872035, 52.1551723],
      wheelchair: 'limited',
      freeOfCharge: false,
      checkedOn: '2026-03-01',
    });
  });

  test.each(['Nagekeken', 'Nagekeken op', 'Laatst nagekeken', 'Gecontroleerd op'])(
    'a column %s says when a row was checked',
    (column) => {
      const { records, problems } = withColumn(column, '2026-03-01');
      expect([records[0].checkedOn, problems]).toEqual(['2026-03-01', []]);
    },
  );

  test.each(['Zeker tot', 'zeker_tot', 'Subsidie tot', 'certain until'])(
    'a column %s says until when it is sure that a place stays',
    (column) => {
      const { records, problems } = withColumn(column, '31-12-2027');
      expect([records[0].certainUntil, records[0].certainty, problems]).toEqual(['2027-12-31', null, []]);
    },
  );

  test('empty fields are not known, never no', () => {
    const [place] = read(
      `${header},wheelchair,free,opening_hours,website\n1,De Linde,buurthuis,5.2,52.5,,,,\n`,
    ).records;
    expect(place).toMatchObject({
      wheelchair: null,
      freeOfCharge: null,
      openingHours: null,
      website: null,
      address: null,
    });
  });

  test('tabs separate too, and a decimal comma is a decimal comma', () => {
    expect(read('name\tkind\tlon\tlat\nDe Linde\tbieb\t5,25\t52,5\n').records[0].lonLat).toEqual([
      5.25, 52.5,
    ]);
  });

  test('several kinds keep their order, and a word that holds a mark is one kind', () => {
    const { records } = read(
      `${header}\n1,A,Repair Cafe | buurthuis,5.2,52.5\n2,B,Bibliotheek/Leeszaal,5.3,52.5\n`,
    );
    expect(records.map(({ kinds, functions }) => [kinds, functions])).toEqual([
      [
        ['repair-cafe', 'community-centre'],
        ['meet', 'learn', 'support'],
      ],
      [['library'], ['meet', 'learn']],
    ]);
  });

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${header}\n1,Café,bieb,5.2,52.5\n`)],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${header}\n1,Café,bieb,5.2,52.5\n`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${header}\n1,Café,bieb,5.2,52.5\n`, 'utf16le').swap16()],
  ])('%s is read', (_, bytes) => {
    const result = read(bytes);
    expect([result.records[0].name, result.problems]).toEqual(['Café', []]);
  });

  test('an old Windows file is read, and someone should look', () => {
    const result = read(Buffer.from(`${header}\n1,Café,bieb,5.2,52.5\n`, 'latin1'));
    expect([result.records[0].name, found(result)]).toEqual(['Café', ['doubtful old-encoding row 1']]);
  });

  test('without ids a place keeps its id when rows move and other fields change', () => {
    const first = read('name,kind,lon,lat,phone\nDe Linde,bieb,5.2,52.5,\nDe Eik,bieb,5.3,52.5,\n').records;
    const later = read(
      'name,kind,lon,lat,phone\nDe Eik,bieb,5.3,52.5,\nDE LINDE,buurthuis,5.2,52.5,0123456789\n',
    ).records;
    expect(later.map(({ id }) => id)).toEqual([first[1].id, first[0].id]);
    expect(first[0].id).toMatch(/^list-[0-9a-f]{12}$/);
    expect(first[0].id).not.toBe(first[1].id);
  });

  test('an id too long for an address is shortened, the same each time and apart from others', () => {
    const ids = ['a', 'b'].map((end) => `${'x'.repeat(120)}${end}`);
    const rows = ids.map((id, i) => `${id},Plek ${i},bieb,5.${i + 2},52.5`).join('\n');
    const [first, second] = read(`${header}\n${rows}\n`).records;
    expect(first.id).toMatch(/^list-[0-9a-f]{12}$/);
    expect(second.id).not.toBe(first.id);
  });

  test('rows are counted as a spreadsheet shows them, with empty rows and lines within quotes', () => {
    const result = read(
      `${header},description\n1,A,bieb,5.2,52.5,"twee\nregels"\n,,,,,\n3,C,onzin,5.2,52.5,\n`,
    );
    expect(found(result)).toEqual(['refused unknown-kind row 4']);
  });

  test('a column that is not known is said once', () => {
    expect(found(withColumn('parkeren', 'ja'))).toEqual(['doubtful unused-column row 1']);
  });
});

describe('an address without coordinates', () => {
  const atNumber = (number: string) =>
    read(`name,kind,postcode,house_number\nDe Linde,bieb,9901 ab,${number}\n`);

  test.each([
    ['12', 5.1],
    ['12 A', 5.11],
    ['12-a', 5.11],
    ['14-3', 5.14],
  ])('number %s is found, with street and city', (number, lon) => {
    const { records, problems } = atNumber(number);
    expect(problems).toEqual([]);
    expect(records[0]).toMatchObject({
      lonLat: [lon, 52.5],
      address: { street: 'Kerkstraat', houseNumber: number, postcode: '9901AB', city: 'Proefstad' },
    });
  });

  test('an addition that is not there falls back to the number, with doubt', () => {
    const result = atNumber('12c');
    expect([result.records[0].lonLat, found(result)]).toEqual([
      [5.1, 52.5],
      ['doubtful address-nearly-found row 2'],
    ]);
  });

  test('143 is not 14-3', () => {
    const result = atNumber('143');
    expect(result.records).toEqual([]);
    expect(result.problems[0]).toMatchObject({
      kind: 'address-not-found',
      severity: 'refused',
      at: 'row 2',
      message: 'Row 2 has 9901AB 143, which is not among the imported addresses; add coordinates.',
    });
  });

  test('street and number may stand in one column', () => {
    const { records } = read('naam,soort,adres,postcode\nDe Linde,bieb,Kerkstraat 12a,9901AB\n');
    expect(records[0]).toMatchObject({
      lonLat: [5.11, 52.5],
      address: { street: 'Kerkstraat', houseNumber: '12a' },
    });
  });

  test('without postcode or number the row is refused', () => {
    expect(found(read('name,kind,postcode,house_number\nDe Linde,bieb,9901AB,\n'))).toEqual([
      'refused missing-position row 2',
    ]);
  });
});

describe('what is refused', () => {
  test.each([
    ['missing-name', ',bieb,5.2,52.5'],
    ['unknown-kind', 'A,zwembad,5.2,52.5'],
    ['unknown-kind', 'A,,5.2,52.5'],
    ['swapped-coordinates', 'A,bieb,52.5,5.2'],
    ['outside-netherlands', 'A,bieb,2.35,48.86'],
    ['bad-coordinates', 'A,bieb,5.2,north'],
    ['bad-coordinates', 'A,bieb,5.2,'],
    ['missing-position', 'A,bieb,,'],
    ['column-count', 'A,bieb,5.2,52.5,more'],
    ['field-too-long', `${'A'.repeat(10_001)},bieb,5.2,52.5`],
  ])('%s: the row is left out and the rest is kept', (kind, row) => {
    const result = read(`${header}\n1,${row}\n2,De Eik,bieb,5.3,52.5\n`);
    expect(result.records.map(({ name }) => name)).toEqual(['De Eik']);
    expect(found(result)).toEqual([`refused ${kind} row 2`]);
  });

  test('the second row with an id that is taken', () => {
    const result = read(`${header}\n1,A,bieb,5.2,52.5\n1,B,bieb,5.3,52.5\n`);
    expect([result.records.length, found(result)]).toEqual([1, ['refused duplicate-id row 3']]);
    expect(result.problems[0].message).toBe('Row 3 has id "1", which row 2 has already.');
  });
});

describe('what is doubted', () => {
  test.each([
    ['email', 'post at linde', 'bad-email', 'email'],
    ['phone', 'bel maar', 'bad-phone', 'phone'],
    ['website', 'javascript:alert(1)', 'bad-website', 'website'],
    ['website', 'geen', 'bad-website', 'website'],
    ['oppervlakte', 'groot', 'bad-floor-area', 'floorAreaM2'],
    ['oppervlakte', '0', 'bad-floor-area', 'floorAreaM2'],
    ['activiteiten', 'zwemmen', 'unknown-activity', 'activities'],
    ['talen', 'Klingon', 'unknown-language', 'languages'],
    ['wheelchair', 'misschien', 'bad-wheelchair', 'wheelchair'],
    ['free', 'vaak', 'bad-free', 'freeOfCharge'],
    ['checked_on', '31-02-2026', 'bad-date', 'checkedOn'],
    ['zeker tot', 'volgend jaar', 'bad-certain-until', 'certainUntil'],
  ] as const)('%s "%s" becomes unknown', (column, value, kind, key) => {
    const result = withColumn(column, value);
    expect([result.records[0][key], found(result)]).toEqual([null, [`doubtful ${kind} row 2`]]);
  });

  test.each([
    ['125', 125],
    ['125 m²', 125],
    ['1.250 m2', 1250],
    ['1250,5', 1250.5],
    ['onbekend', null],
  ])('a floor of “%s” is %s m²', (written, floorAreaM2) => {
    for (const column of ['oppervlakte (m²)', 'm2', 'floor area']) {
      const result = withColumn(column, written);
      expect([result.records[0].floorAreaM2, result.problems]).toEqual([floorAreaM2, []]);
    }
  });

  test('activities are told by id and by words of both languages, in the order of the taxonomy', () => {
    const result = withColumn('Activiteiten', 'Spelletjes; koffie drinken, zwemmen');
    expect([result.records[0].activities, found(result)]).toEqual([
      ['coffee', 'games'],
      ['doubtful unknown-activity row 2'],
    ]);
    expect(withColumn('activity', 'games').records[0].activities).toEqual(['games']);
  });

  test.each([
    ['Arabisch; Turks', ['ar', 'tr']],
    ['turkish, ARABIC | Oekraïens/pl', ['ar', 'pl', 'tr', 'uk']],
    ['uk;UK; Ukrainian', ['uk']],
    ['farsi, dari, Tigrinja, Berbers, gebarentaal', ['dse', 'fa', 'prs', 'ti', 'zgh']],
    ['pt-BR, Mandarijn', ['pt', 'zh']],
    [' ; ', null],
  ])('the languages “%s” are %j', (written, languages) => {
    for (const column of ['talen', 'Languages', 'Gesproken talen']) {
      const result = withColumn(column, written);
      expect([result.records[0].languages, result.problems]).toEqual([languages, []]);
    }
  });

  test('a language that is not known is told with what to do, and the others are kept', () => {
    const result = withColumn('talen', 'Turks, Klingon; العربية');
    expect([result.records[0].languages, found(result)]).toEqual([
      ['tr'],
      ['doubtful unknown-language row 2'],
    ]);
    expect(result.problems[0].message).toBe(
      'Row 2 has "Klingon", "العربية" as language, which is not known; left out: write its name in Dutch or English, or its code, such as Arabisch or ar.',
    );
  });

  test.each(['24/7', 'Mo-Fr 08:30-12:00,13:00-17:00; PH off', 'ma t/m vr 9-17 uur', 'meestal in de ochtend'])(
    'opening hours %s are kept as written; the import reads them',
    (hours) => {
      const result = withColumn('opening_hours', hours);
      expect([result.records[0].openingHours, result.problems]).toEqual([hours, []]);
    },
  );

  test('a kind that is not known beside one that is', () => {
    const result = read(`${header}\n1,A,bieb;zwembad,5.2,52.5\n`);
    expect([result.records[0].kinds, found(result)]).toEqual([['library'], ['doubtful unknown-kind row 2']]);
  });

  test('a function that is not known leaves the decision to the taxonomy', () => {
    const result = withColumn('functions', 'zwemmen');
    expect([result.records[0].functions, found(result)]).toEqual([
      ['meet', 'support'],
      ['doubtful unknown-function row 2'],
    ]);
  });

  test('the same name at the same spot, under two ids', () => {
    const result = read(
      `${header}\n1,De Linde,bieb,5.2,52.5\n2,de  linde,bieb,5.20005,52.50005\n3,De Linde,bieb,5.21,52.5\n`,
    );
    expect([result.records.length, found(result)]).toEqual([3, ['doubtful duplicate-place row 3']]);
  });

  test('the same row twice without ids is kept under two ids', () => {
    const row = 'De Linde,bieb,5.2,52.5\n';
    const result = read(`name,kind,lon,lat\n${row}${row}`);
    expect(new Set(result.records.map(({ id }) => id)).size).toBe(2);
    expect(found(result)).toEqual(['doubtful duplicate-place row 3']);
  });

  test('a row that ends early', () => {
    const result = read(`${header},phone\n1,A,bieb,5.2,52.5\n`);
    expect([result.records.length, found(result)]).toEqual([1, ['doubtful column-count row 2']]);
  });
});

describe('what stops the import, in one sentence', () => {
  const stops = (content: string | Uint8Array, sentence: string | RegExp) => {
    expect(() => read(content)).toThrow(SourceError);
    expect(() => read(content)).toThrow(sentence);
  };

  test('a file that is not there', () => {
    expect(() => readPlacesTable('/nowhere/plekken.csv', context)).toThrow(
      '/nowhere/plekken.csv: there is no such file.',
    );
  });

  test('another separator, naming those tried', () => {
    stops(
      'name:kind:lon:lat\n',
      'row 1 has one column only, "name:kind:lon:lat"; tried as separator comma, semicolon, tab.',
    );
  });

  test('a column that is needed and lacks, naming those there are', () => {
    stops('titel;soort;telefoon\n', /lacks column lon and lat, .*; row 1 has titel, soort, telefoon\.$/);
    stops('soort;lon;lat\n', 'lacks column name; row 1 has soort, lon, lat.');
  });

  test('a quote that is never closed, with its line', () =>
    stops(`${header}\n1,"A,bieb,5.2,52.5\n`, /no readable CSV: .*line 2/));

  test('an empty file', () => stops('', 'is empty'));

  test('a spreadsheet', () => stops(Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), 'save it as CSV'));

  test('a file of something else', () => stops(Buffer.from('GIF89a\0\0,\0'), 'is no text file'));
});
