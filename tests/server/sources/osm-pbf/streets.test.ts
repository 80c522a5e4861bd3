// Streets as they come out of an extract.
import { expect, test } from 'vitest';
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
