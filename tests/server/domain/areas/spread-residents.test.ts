import { expect, test } from 'vitest';
import { demandBasis } from '../../../../server/domain/areas/demand.ts';
import { neighbourhoodFinder } from '../../../../server/domain/areas/neighbourhood-finder.ts';
import { spreadResidents } from '../../../../server/domain/areas/spread-residents.ts';
import { buildStreetGraph } from '../../../../server/domain/network/build-street-graph.ts';
import { drawStreets } from '../../../worlds/draw-streets.ts';
import { at, rectangle } from '../../../worlds/metric-plane.ts';
import { address, neighbourhood, population } from '../../../worlds/records.ts';

const left = neighbourhood('BU99010001', rectangle(0, 0, 1000, 1000), at(500, 500));
const right = neighbourhood('BU99010002', rectangle(1000, 0, 2000, 1000), at(1500, 500), {
  population: population(60),
});
const streets = buildStreetGraph(
  drawStreets([
    {
      corners: [
        [1100, 500],
        [1400, 500],
      ],
    },
  ]),
  'walking',
);

test('residents go to addresses by dwellings; shops, and homes across the border, get none', () => {
  const homes = [
    address(at(100, 100), { dwellings: 3 }),
    address(at(200, 200), { dwellings: 1 }),
    address(at(300, 300), { dwellings: 0 }),
    address(at(-50, 0), { dwellings: 9 }),
  ];
  const { records } = spreadResidents([left], homes, streets, 'test');
  expect([...records.weights.everyone]).toEqual([75, 25]);
  expect([...records.weights.aged65plus]).toEqual([18.75, 6.25]);
});

test('homes on one spot become one point', () => {
  const flat = [address(at(100, 100)), address(at(100, 100)), address(at(200, 200), { dwellings: 2 })];
  const { records } = spreadResidents([left], flat, streets, 'test');
  expect([...records.weights.everyone]).toEqual([50, 50]);
});

test('without addresses, residents are spread along the streets every 50 m, and the report says so', () => {
  const { records, problems } = spreadResidents(
    [left, right],
    [address(at(1, 1), { dwellings: 50 })],
    streets,
    'test.osm.pbf',
  );
  expect([...records.basis]).toEqual([demandBasis.addresses, demandBasis.streets]);
  expect(records.firstPoint[2] - records.firstPoint[1]).toBe(6);
  expect([...records.weights.everyone.subarray(1)]).toEqual(Array(6).fill(10));
  expect(problems).toEqual([
    {
      kind: 'no-addresses',
      severity: 'doubtful',
      message:
        'Buurt BU99010002 has 60 residents and no addresses here; residents are spread evenly over its streets.',
      file: 'test.osm.pbf',
      at: 'BU99010002',
    },
  ]);
});

test('an area where nobody is counted raises no doubt', () => {
  const empty = { ...left, population: population(0) };
  expect(spreadResidents([empty], [], streets, 'test').problems).toEqual([]);
});

test('a point lies in the first neighbourhood that holds it, or in none', () => {
  const find = neighbourhoodFinder([left, right]);
  expect([at(500, 500), at(1500, 500), at(2500, 500)].map(find)).toEqual([0, 1, -1]);
  expect(find(at(1000, 500))).toBe(0);
});
