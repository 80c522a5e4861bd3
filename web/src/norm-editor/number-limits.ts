// Between which bounds a number of a norm may lie: read from the schema that also checks norm files and requests.
import { defaultSpeedKmh, horizonMetres, type Travelled } from '../../../server/domain/norm/norm.ts';

export interface NumberLimits {
  least: number;
  /** The least itself is too little. */
  isAbove: boolean;
  most: number;
  isWhole: boolean;
}

interface NumberSchema {
  type?: string;
  minimum?: number | bigint;
  exclusiveMinimum?: number | bigint;
  maximum?: number | bigint;
}

export function limitsOf(schema: NumberSchema): NumberLimits {
  return {
    least: Number(schema.minimum ?? schema.exclusiveMinimum ?? 0),
    isAbove: schema.minimum === undefined && schema.exclusiveMinimum !== undefined,
    most: Number(schema.maximum ?? Number.MAX_SAFE_INTEGER),
    isWhole: schema.type === 'integer',
  };
}

/** How many metres one goes in a minute. */
export const metresPerMinute = ({ mode, speedKmh = defaultSpeedKmh[mode] }: Travelled): number =>
  (speedKmh * 1000) / 60;

/** The furthest that distances are searched, in the unit of the requirement; minutes in whole tenths. */
export function furthest(travelled: Travelled): number {
  const metres = horizonMetres[travelled.mode];
  if (travelled.within.unit === 'metres') return metres;
  return Math.floor((metres / metresPerMinute(travelled)) * 10 + 1e-9) / 10;
}

export const thresholdLimits = (travelled: Travelled): NumberLimits => ({
  least: 0,
  isAbove: true,
  most: furthest(travelled),
  isWhole: false,
});

export type NumberFault = 'no-number' | 'not-whole' | 'too-low' | 'too-high';

export function numberFault(value: number | null, limits: NumberLimits): NumberFault | null {
  if (value === null) return 'no-number';
  if (value < limits.least || (limits.isAbove && value === limits.least)) return 'too-low';
  if (value > limits.most) return 'too-high';
  return limits.isWhole && !Number.isInteger(value) ? 'not-whole' : null;
}

/** As a Dutch or English reader writes it: `1.500,5` or `1,500.5`; `null`: it is no number. */
export function parseNumber(text: string, locale: string): number | null {
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6);
  const signOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const bare = text.trim().replaceAll(/[\s\u00a0]/g, '');
  const grouped = new RegExp(`^\\d{1,3}(\\${signOf('group')}\\d{3})+(\\${signOf('decimal')}\\d+)?$`);
  const plain = grouped.test(bare)
    ? bare.replaceAll(signOf('group'), '').replace(signOf('decimal'), '.')
    : bare.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
