// Lists as people keep them: what is read, and what stops the import.
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../../server/domain/problem.ts';
import { readPlacesTable } from '../../../../server/sources/places-table/read-places-table.ts';
import { context, found, header, readList, withColumn } from './list-fixture.ts';

describe('what is read', () => {
  test('a full row in English becomes a place', () => {
    const { records, problems } = readList(
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
    const { records, problems } = readList(
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
    const [place] = readList(
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
    expect(readList('name\tkind\tlon\tlat\nDe Linde\tbieb\t5,25\t52,5\n').records[0].lonLat).toEqual([
      5.25, 52.5,
    ]);
  });

  test('several kinds keep their order, and a word that holds a mark is one kind', () => {
    const { records } = readList(
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
    const result = readList(bytes);
    expect([result.records[0].name, result.problems]).toEqual(['Café', []]);
  });

  test('an old Windows file is read, and someone should look', () => {
    const result = readList(Buffer.from(`${header}\n1,Café,bieb,5.2,52.5\n`, 'latin1'));
    expect([result.records[0].name, found(result)]).toEqual(['Café', ['doubtful old-encoding row 1']]);
  });

  test('without ids a place keeps its id when rows move and other fields change', () => {
    const first = readList(
      'name,kind,lon,lat,phone\nDe Linde,bieb,5.2,52.5,\nDe Eik,bieb,5.3,52.5,\n',
    ).records;
    const later = readList(
      'name,kind,lon,lat,phone\nDe Eik,bieb,5.3,52.5,\nDE LINDE,buurthuis,5.2,52.5,0123456789\n',
    ).records;
    expect(later.map(({ id }) => id)).toEqual([first[1].id, first[0].id]);
    expect(first[0].id).toMatch(/^list-[0-9a-f]{12}$/);
    expect(first[0].id).not.toBe(first[1].id);
  });

  test('an id too long for an address is shortened, the same each time and apart from others', () => {
    const ids = ['a', 'b'].map((end) => `${'x'.repeat(120)}${end}`);
    const rows = ids.map((id, i) => `${id},Plek ${i},bieb,5.${i + 2},52.5`).join('\n');
    const [first, second] = readList(`${header}\n${rows}\n`).records;
    expect(first.id).toMatch(/^list-[0-9a-f]{12}$/);
    expect(second.id).not.toBe(first.id);
  });

  test('rows are counted as a spreadsheet shows them, with empty rows and lines within quotes', () => {
    const result = readList(
      `${header},description\n1,A,bieb,5.2,52.5,"twee\nregels"\n,,,,,\n3,C,onzin,5.2,52.5,\n`,
    );
    expect(found(result)).toEqual(['refused unknown-kind row 4']);
  });

  test('a column that is not known is said once', () => {
    expect(found(withColumn('parkeren', 'ja'))).toEqual(['doubtful unused-column row 1']);
  });
});

describe('what stops the import, in one sentence', () => {
  const stops = (content: string | Uint8Array, sentence: string | RegExp) => {
    expect(() => readList(content)).toThrow(SourceError);
    expect(() => readList(content)).toThrow(sentence);
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
