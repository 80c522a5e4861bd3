// The outlines of Lindewaard's neighbourhoods fit together without gaps or overlaps, to the centimetre.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../scripts/demo/faces.ts';
import { planTown } from '../../../scripts/demo/plan-town.ts';
import { areaOf } from '../../../scripts/demo/polygon.ts';
import { Sqlite } from '../../../server/sqlite.ts';

const areas = fileURLToPath(new URL('../../../data/demo/lindewaard-areas.gpkg', import.meta.url));
const plan = planTown();
const inside = plan.faces.filter(({ neighbourhood }) => neighbourhood !== null);

describe('the outlines', () => {
  test('together are as large as the municipality with its lake', () => {
    const border = outlineOf(
      inside.map(({ nodes }) => nodes),
      plan.points,
    );
    const parts = inside.reduce((sum, { ring }) => sum + areaOf(ring), 0);
    const whole = border.reduce((sum, ring) => sum + areaOf(ring), 0);
    expect(parts).toBeCloseTo(whole, 3);
  });

  test('share every border: each stretch has a neighbour on its other side, or is the municipal border', () => {
    const names = [...new Set(inside.map(({ neighbourhood }) => neighbourhood))];
    const edges = new Set<string>();
    for (const name of names) {
      const faces = inside.filter((face) => face.neighbourhood === name).map(({ nodes }) => nodes);
      for (const ring of outlineOf(faces, plan.points)) {
        ring.forEach((from, i) => {
          const edge = `${from}>${ring[(i + 1) % ring.length]}`;
          expect(edges.has(edge)).toBe(false);
          edges.add(edge);
        });
      }
    }
    const border = outlineOf(
      inside.map(({ nodes }) => nodes),
      plan.points,
    );
    const borderEdges = border.reduce((sum, ring) => sum + ring.length, 0);
    const alone = [...edges].filter((edge) => !edges.has(edge.split('>').reverse().join('>')));
    expect(alone).toHaveLength(borderEdges);
  });

  test('carry one row of water, and figures that are withheld as CBS withholds them', () => {
    const database = new Sqlite(areas, { readonly: true });
    const count = (where: string) =>
      database.prepare(`SELECT count(*) FROM buurten WHERE ${where}`).pluck().get();
    expect(count("water = 'JA'")).toBe(1);
    expect(count("water = 'NEE'")).toBe(40);
    expect(count("water = 'NEE' AND percentage_personen_65_jaar_en_ouder = -99997")).toBe(1);
    database.close();
  });
});
