// Streets as they come out of an extract.
import { expect, test } from 'vitest';
import { nameOf, sortOf } from '../../../../server/domain/network/street-names.ts';
import { nodesAt, readExtract } from './temporary-extract.ts';

const line = nodesAt(1, [5, 52], [5.001, 52], [5.002, 52], [5.003, 52], [5.004, 52]);

test('two ways meet where they name the same node', async () => {
  const { records } = await readExtract({
    nodes: line,
    ways: [
      { id: 1, nodes: [1, 2, 3], tags: { highway: 'residential' } },
      { id: 2, nodes: [3, 5], tags: { highway: 'footway' } },
    ],
  });
  const { streets } = records;
  expect([...streets.firstNode]).toEqual([0, 3, 5]);
  expect(streets.wayNode[3]).toBe(streets.wayNode[2]);
  expect(Array.from(streets.wayNode, (node) => streets.nodeLonLat[2 * node])).toEqual([
    5, 5.001, 5.002, 5.002, 5.004,
  ]);
  expect([...streets.wayAccess]).toEqual([7, 1]);
  expect(streets.nodeLonLat).toHaveLength(8);
});

test('each way has its name, that of the street it runs beside, or its sort', async () => {
  const { records } = await readExtract(
    {
      nodes: [...line, ...nodesAt(9, [6, 52], [6.1, 52])],
      ways: [
        { id: 1, nodes: [1, 2], tags: { highway: 'residential', name: 'Dijk' } },
        { id: 2, nodes: [9, 10], tags: { highway: 'residential', name: 'Elders' } },
        { id: 3, nodes: [2, 3], tags: { highway: 'footway', 'is_sidepath:of:name': 'Wal' } },
        { id: 4, nodes: [3, 4], tags: { highway: 'cycleway' } },
        { id: 5, nodes: [4, 5, 77, 1, 2], tags: { highway: 'cycleway', name: 'Wal' } },
        { id: 6, nodes: [1, 2], tags: { highway: 'service' } },
        { id: 7, nodes: [1, 2], tags: { route: 'ferry', foot: 'yes' } },
        { id: 8, nodes: [1, 2], tags: { railway: 'platform' } },
        { id: 9, nodes: [1, 2], tags: { highway: 'steps', name: ' ' } },
      ],
    },
    { within: [4.9, 51.9, 5.1, 52.1] },
  );
  const { names, wayName } = records.streets;
  expect(names).toEqual(['Dijk', 'Wal']);
  expect(Array.from(wayName, (number) => nameOf(names, number) ?? sortOf(number))).toEqual([
    'Dijk',
    'Wal',
    'cycle-path',
    'Wal',
    'Wal',
    'street',
    'ferry',
    'path',
    'steps',
  ]);
});

test('ways that nobody may walk or cycle along are no streets', async () => {
  const { records, problems } = await readExtract({
    nodes: line,
    ways: [{ id: 1, nodes: [1, 2], tags: { highway: 'motorway' } }],
  });
  expect(records.streets.wayAccess).toHaveLength(0);
  expect(problems).toEqual([]);
});

test('a street is split, and reported, where nodes are missing from the file', async () => {
  const { records, problems } = await readExtract({
    nodes: line,
    ways: [{ id: 9, nodes: [1, 2, 77, 3, 4, 5], tags: { highway: 'path' } }],
  });
  expect([...records.streets.firstNode]).toEqual([0, 2, 5]);
  expect(problems).toMatchObject([{ kind: 'street-nodes-missing', severity: 'doubtful', at: 'way 9' }]);
});

test('a street of which too little is left for a line is refused', async () => {
  const { records, problems } = await readExtract({
    nodes: line,
    ways: [
      { id: 8, nodes: [1], tags: { highway: 'path' } },
      { id: 9, nodes: [1, 77], tags: { highway: 'path' } },
    ],
  });
  expect(records.streets.wayAccess).toHaveLength(0);
  expect(problems).toMatchObject([
    { kind: 'street-without-length', severity: 'refused', at: 'way 8' },
    { kind: 'street-nodes-missing', severity: 'refused', at: 'way 9' },
  ]);
});

test('a square that people may cross is kept as its outline', async () => {
  const { records } = await readExtract({
    nodes: line,
    ways: [{ id: 1, nodes: [1, 2, 3, 1], tags: { highway: 'pedestrian', area: 'yes' } }],
  });
  expect([...records.streets.wayNode]).toEqual([0, 1, 2, 0]);
});

test('within a box, streets that touch it stay whole and the others go', async () => {
  const { records, problems } = await readExtract(
    {
      nodes: line,
      ways: [
        { id: 1, nodes: [1, 2, 3], tags: { highway: 'path' } },
        { id: 2, nodes: [4, 5], tags: { highway: 'path' } },
        { id: 3, nodes: [5, 99], tags: { highway: 'path' } },
      ],
    },
    { within: [4.9, 51.9, 5.0005, 52.1] },
  );
  expect([...records.streets.firstNode]).toEqual([0, 3]);
  expect(problems).toEqual([]);
});
