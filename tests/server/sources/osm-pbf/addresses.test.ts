// Addresses and the homes at them, as they come out of an extract.
import { expect, test } from 'vitest';
import { nodesAt, readExtract } from './temporary-extract.ts';

const address = { 'addr:street': 'Kade', 'addr:housenumber': '12', 'addr:postcode': '1234AB' };

async function read(tags: Record<string, string>) {
  const { records, problems } = await readExtract({ nodes: [{ id: 1, lon: 5, lat: 52, tags }] });
  return { addresses: records.addresses, problems };
}

test('an address keeps its number as written and its postcode without space', async () => {
  const { addresses, problems } = await read({
    'addr:street': 'Kade',
    'addr:housenumber': '12-a',
    'addr:postcode': '1234 ab',
    'addr:city': 'Lindewaard',
  });
  expect(problems).toEqual([]);
  expect(addresses).toEqual([
    {
      street: 'Kade',
      houseNumber: '12-a',
      postcode: '1234AB',
      city: 'Lindewaard',
      lonLat: [5, 52],
      dwellings: 1,
    },
  ]);
});

test.each([
  [{ 'addr:housenumber': '1', 'addr:place': 'De Hoek' }, 'De Hoek', null],
  [{ 'addr:housenumber': '1', 'addr:postcode': '1234AB' }, '', '1234AB'],
  [{ 'addr:housenumber': '1', 'addr:postcode': '69115' }, '', '69115'],
])('%j is an address', async (tags, street, postcode) => {
  const { addresses } = await read(tags as Record<string, string>);
  expect(addresses).toMatchObject([{ street, postcode }]);
});

test.each([[{ 'addr:housenumber': '1' }], [{ 'addr:street': 'Kade' }]])('%j is no address', async (tags) => {
  const { addresses, problems } = await read(tags as Record<string, string>);
  expect([addresses, problems]).toEqual([[], []]);
});

test.each(['1234', '0234AB', '1234SS', '1234AB;1234AC'])(
  'the postcode %s is left out and reported',
  async (postcode) => {
    const { addresses, problems } = await read({ ...address, 'addr:postcode': postcode });
    expect(addresses).toMatchObject([{ street: 'Kade', postcode: null }]);
    expect(problems).toMatchObject([{ kind: 'malformed-postcode', severity: 'doubtful', at: 'node 1' }]);
  },
);

test.each([
  [{}, 1],
  [{ building: 'house' }, 1],
  [{ 'building:flats': '24' }, 24],
  [{ 'building:flats': '6', building: 'retail' }, 6],
  [{ 'addr:flats': '1-12' }, 12],
  [{ 'addr:flats': '1-4;9' }, 5],
  [{ 'addr:flats': '7' }, 1],
  [{ 'addr:flats': 'boven' }, 1],
  [{ shop: 'bakery' }, 0],
  [{ office: 'lawyer' }, 0],
  [{ amenity: 'school' }, 0],
  [{ craft: 'carpenter' }, 0],
  [{ tourism: 'hotel' }, 0],
  [{ leisure: 'sports_centre' }, 0],
  [{ industrial: 'warehouse' }, 0],
  [{ building: 'school' }, 0],
  [{ building: 'retail' }, 0],
  [{ shop: 'no' }, 1],
  [{ amenity: 'social_facility', social_facility: 'assisted_living' }, 1],
])('%j has %d homes', async (tags, dwellings) => {
  const { addresses } = await read({ ...address, ...(tags as Record<string, string>) });
  expect(addresses.map((each) => each.dwellings)).toEqual([dwellings]);
});

test('the address of a building lies on its surface', async () => {
  const { records } = await readExtract({
    nodes: nodesAt(1, [5, 52], [5.002, 52], [5.002, 52.002], [5, 52.002]),
    ways: [{ id: 7, nodes: [1, 2, 3, 4, 1], tags: { ...address, building: 'apartments' } }],
  });
  const [{ lonLat }] = records.addresses;
  expect(lonLat[0]).toBeCloseTo(5.001, 9);
  expect(lonLat[1]).toBeCloseTo(52.001, 9);
});

test('within a box only the addresses inside are kept', async () => {
  const { records } = await readExtract(
    {
      nodes: [
        { id: 1, lon: 5, lat: 52, tags: address },
        { id: 2, lon: 6, lat: 52, tags: { ...address, 'addr:postcode': 'wrong' } },
      ],
    },
    { within: [4.9, 51.9, 5.1, 52.1] },
  );
  expect(records.addresses).toHaveLength(1);
});
