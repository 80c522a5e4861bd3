// Areas, candidate sites, addresses, norms and networks come back as they were put in.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { modes } from '../../../server/domain/norm/norm.ts';
import { networkStore } from '../../../server/store/network-store.ts';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';
import { openDatabase } from '../../../server/store/open-database.ts';
import { norm } from '../../worlds/records.ts';
import { smallAddress, smallCatalogue } from './small-catalogue.ts';

let catalogue: CatalogueStore;
beforeEach(() => {
  catalogue = openCatalogue(':memory:');
});
afterEach(() => catalogue.close());

test('areas come back whole and sorted by code', () => {
  const content = smallCatalogue();
  catalogue.replace(content);
  const { municipalities, districts, neighbourhoods } = content.areas;
  expect(catalogue.areas.municipalities()).toEqual(municipalities);
  expect(catalogue.areas.districts()).toEqual(districts);
  expect(catalogue.areas.neighbourhoods()).toEqual([neighbourhoods[1], neighbourhoods[0]]);
  expect(catalogue.areas.neighbourhood('BU99010102')).toEqual(neighbourhoods[0]);
  expect(catalogue.areas.neighbourhood('BU00000000')).toBeNull();
});

test('neighbourhoods are filtered by municipality, district and box', () => {
  catalogue.replace(smallCatalogue());
  const codes = (filter: Parameters<CatalogueStore['areas']['neighbourhoods']>[0]) =>
    catalogue.areas.neighbourhoods(filter).map((area) => area.code);
  expect(codes({ municipality: 'GM9901', district: 'WK990101' })).toHaveLength(2);
  expect(codes({ municipality: 'GM0503' })).toEqual([]);
  expect(codes({ district: 'WK990102' })).toEqual([]);
  expect(codes({ bbox: [5.211, 52.5, 5.3, 52.6] })).toEqual(['BU99010102']);
  expect(codes({ bbox: [5.3, 52.5, 5.4, 52.6] })).toEqual([]);
});

test('candidate sites come back by kind, then id, and are filtered by kind and municipality', () => {
  const site = (id: string, kind: string, name: string | null, neighbourhoodCode: string | null) => ({
    id,
    kind,
    name,
    lonLat: [5.205, 52.505] as const,
    neighbourhoodCode,
  });
  const school = site('osm-w2', 'school', 'De Regenboog', 'BU99010102');
  const church = site('osm-n9', 'place-of-worship', null, 'BU99010101');
  const abroad = site('osm-r1', 'school', 'Over de grens', null);
  catalogue.replace(smallCatalogue({ candidateSites: [school, church, abroad] }));
  const { candidateSites } = catalogue;
  expect(candidateSites.all()).toEqual([church, abroad, school]);
  expect(candidateSites.find({ kinds: ['school'] })).toEqual([abroad, school]);
  expect(candidateSites.find({ kinds: ['school', 'place-of-worship'], municipality: 'GM9901' })).toEqual([
    church,
    school,
  ]);
  expect(candidateSites.find({ kinds: [] })).toEqual([]);
  expect(candidateSites.find({ municipality: 'GM0503' })).toEqual([]);
});

test('an address is found whatever its spaces, capitals and hyphen, and 12-3 is not 123', () => {
  const addresses = ['12a', '12-3', '123'].map((houseNumber) => smallAddress({ houseNumber }));
  catalogue.replace(smallCatalogue({ addresses }));
  expect(catalogue.addresses.count()).toBe(3);
  for (const written of ['12a', '12 A', '12-a', ' 012 a']) {
    expect(catalogue.addresses.find('8200 ab', written)).toEqual([addresses[0]]);
  }
  expect(catalogue.addresses.find('8200AB', '12-3')).toEqual([addresses[1]]);
  expect(catalogue.addresses.find('8200AB', '12 3')).toEqual([addresses[1]]);
  expect(catalogue.addresses.find('8200AB', '123')).toEqual([addresses[2]]);
  expect(catalogue.addresses.find('8200AB', '1')).toEqual([]);
});

test('the street of a position is that of the nearest address, and of none where all are far', () => {
  const addresses = [
    smallAddress({ street: 'Brugstraat', lonLat: [5.205, 52.505] }),
    // Further east in degrees than the next is north, and yet nearer: a degree of longitude is shorter.
    smallAddress({ street: 'Oostweg', lonLat: [5.2103, 52.505] }),
    smallAddress({ street: 'Noordweg', lonLat: [5.209, 52.5061] }),
  ];
  catalogue.replace(smallCatalogue({ addresses }));
  expect(catalogue.addresses.nearestStreet([5.2051, 52.505])).toBe('Brugstraat');
  expect(catalogue.addresses.nearestStreet([5.209, 52.505])).toBe('Oostweg');
  expect(catalogue.addresses.nearestStreet([5.23, 52.505])).toBeNull();
});

test('the newest version of each norm is listed, agreed ones first', () => {
  const [agreed1, agreed2] = [norm({ version: 1 }), norm({ version: 2, title: 'Nieuw' })];
  const proposal = norm({ id: 'a-proposal', status: 'proposal', agreedOn: null });
  const withdrawn = norm({ id: 'a-withdrawn', status: 'withdrawn' });
  catalogue.replace(smallCatalogue({ norms: [withdrawn, proposal, agreed2, agreed1] }));
  expect(catalogue.norms.newest()).toEqual([agreed2, proposal, withdrawn]);
  expect(catalogue.norms.versions('basis')).toEqual([agreed2, agreed1]);
  expect(catalogue.norms.versions('other')).toEqual([]);
});

test('norms outlive an import that does not name them, and the same text again changes nothing', () => {
  catalogue.replace(smallCatalogue({ norms: [norm(), norm({ id: 'tweede' })] }));
  catalogue.replace(smallCatalogue({ norms: [norm()] }));
  expect(catalogue.norms.newest().map((norm) => norm.id)).toEqual(['basis', 'tweede']);
});

test('another text for a stored version is refused and the old catalogue stays', () => {
  catalogue.replace(smallCatalogue());
  const changed = smallCatalogue({ places: [], norms: [norm({ title: 'Anders' })] });
  expect(() => catalogue.replace(changed)).toThrow(
    expect.objectContaining({ code: 'frozen-norm', message: expect.stringContaining('basis version 1') }),
  );
  expect(catalogue.version()).toBe(1);
  expect(catalogue.places.all()).toHaveLength(1);
});

test('street graphs and demand come back array for array, empty ones included', () => {
  const content = smallCatalogue();
  catalogue.replace(content);
  for (const mode of modes) {
    const { shapeName, ...graph } = content.networks[mode];
    expect(catalogue.networks.streetGraph(mode)).toEqual(graph);
    expect(catalogue.networks.streetNames(mode)).toEqual({ shapeName, names: content.streetNames });
  }
  expect(catalogue.networks.demand()).toEqual(content.demand);
});

test('a catalogue from before streets had names knows none, and opens', () => {
  const database = openDatabase(':memory:', 0);
  const store = networkStore(database);
  const { networks, streetNames, demand, snaps } = smallCatalogue();
  store.replaceAll(networks, streetNames, demand, snaps);
  database.exec("DELETE FROM named_array WHERE name IN ('shapeName', 'names')");
  expect(store.streetNames('walking')).toEqual({ shapeName: Uint32Array.of(0, 0), names: [] });
  expect(store.streetGraph('walking').edgeLengthDm).toEqual(networks.walking.edgeLengthDm);
  database.close();
});

test('a typed array that is a part of a larger buffer is kept as that part only', () => {
  const content = smallCatalogue();
  content.networks.walking = {
    ...content.networks.walking,
    edgeLengthDm: Uint32Array.of(1, 2, 3, 4).subarray(1, 3),
  };
  catalogue.replace(content);
  expect(catalogue.networks.streetGraph('walking').edgeLengthDm).toEqual(Uint32Array.of(2, 3));
});

test('an empty catalogue says so', () => {
  expect(catalogue.version()).toBe(0);
  expect(catalogue.facts()).toBeNull();
  expect(catalogue.report()).toBeNull();
  expect(catalogue.places.all()).toEqual([]);
  expect(() => catalogue.networks.demand()).toThrow(expect.objectContaining({ code: 'nothing-imported' }));
});
