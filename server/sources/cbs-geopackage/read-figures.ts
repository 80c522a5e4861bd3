// Turns the figures that CBS gives of a neighbourhood into residents by group, unknown where CBS withholds them.
import type { Population, UrbanityClass } from '../../domain/areas/area.ts';
import { type CbsColumn, officialColumn } from './cbs-columns.ts';
import type { Row } from './open-geopackage.ts';

export interface Figures {
  population: Population;
  urbanity: UrbanityClass | null;
  /** What could not be read as a figure, each the end of a sentence. */
  doubts: string[];
}

/**
 * Every negative figure is a CBS sentinel and means unknown (-99997, -99995, -99999999).
 * Groups by age are the rounded percentage times the residents and keep their fraction: rounding them
 * would make the sum over a town drift. No residents means nobody of any age, whatever the percentage.
 */
export function readFigures(row: Row): Figures {
  const doubts: string[] = [];
  const figure = (column: CbsColumn, maximum: number): number | null => {
    const value = row[column];
    if (value === null || value === undefined || value === '') return null;
    const number = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : value;
    if (typeof number === 'number' && number < 0) return null;
    if (typeof number === 'number' && number <= maximum) return number;
    doubts.push(`has ${JSON.stringify(String(value))} as ${officialColumn(column)}`);
    return null;
  };
  const everyone = figure('residents', 10_000_000);
  const aged = (percentage: number | null) => {
    if (everyone === 0) return 0;
    return everyone === null || percentage === null ? null : (everyone * percentage) / 100;
  };
  const urbanity = figure('urbanity', 5);
  if (urbanity !== null && !isUrbanityClass(urbanity))
    doubts.push(`has ${urbanity} as ${officialColumn('urbanity')}`);
  return {
    population: {
      everyone,
      aged0to14: aged(figure('percentage0to14', 100)),
      aged65plus: aged(figure('percentage65plus', 100)),
      households: figure('households', 10_000_000),
    },
    urbanity: urbanity !== null && isUrbanityClass(urbanity) ? urbanity : null,
    doubts,
  };
}

function isUrbanityClass(value: number): value is UrbanityClass {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}
