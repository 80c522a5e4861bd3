// Signs of kinds of place: one for each, and a shape of its own for the five main ones.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Taxonomy } from '../../../server/domain/places/taxonomy.ts';
import { kindSign } from '../../../web/src/map/pictograms/kind-signs.ts';

const taxonomy: Taxonomy = JSON.parse(
  readFileSync(new URL('../../../data/taxonomy.json', import.meta.url), 'utf8'),
);
const kinds = taxonomy.kinds.map(({ id }) => id);

describe('signs of kinds', () => {
  it('give every kind of the taxonomy a pictogram, and no two the same', () => {
    const pictograms = kinds.map((kind) => kindSign(kind).pictogram);
    expect(pictograms).not.toContain('dot');
    expect(new Set(pictograms).size).toBe(kinds.length);
  });

  it('give the five main kinds a shape that no other kind has', () => {
    const main = ['community-centre', 'library', 'clubhouse', 'volunteer-hub', 'caregiver-support'];
    for (const kind of main) {
      const { shape } = kindSign(kind);
      expect(kinds.filter((other) => kindSign(other).shape === shape)).toEqual([kind]);
    }
  });

  it('fall back to a plain disc for a kind nobody drew', () => {
    expect(kindSign('sewing-circle')).toEqual({ pictogram: 'dot', shape: 'disc' });
  });
});
