// The built-in files fit each other: what the proposal asks for are kinds that the taxonomy knows.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { thresholdDm } from '../../../server/domain/norm/norm.ts';
import { readTaxonomy } from '../../../server/intake/read-taxonomy.ts';
import { readNormFile } from '../../../server/sources/norm-file/read-norm-file.ts';

const dataFile = (name: string) => fileURLToPath(new URL(`../../../data/${name}`, import.meta.url));

test('the built-in proposal asks for kinds of the taxonomy, 800 metres on foot and a quarter by bicycle', () => {
  const known = readTaxonomy(dataFile('taxonomy.json')).kinds.map((kind) => kind.id);
  const { status, requirements } = readNormFile(dataFile('default-norm.json'));
  expect(status).toBe('proposal');
  expect(
    requirements.map((one) => (one.form === 'reach' ? [one.mode, thresholdDm(one)] : [one.form])),
  ).toEqual([
    ['walking', 8000],
    ['cycling', 37_500],
  ]);
  for (const { places } of requirements) {
    expect(places.kinds!.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(places.kinds!));
  }
});
