// Words of the small map that is drawn in lines.
import type { drawnMap as dutch } from '../nl/drawn-map.ts';
import type { Translation } from '../translation.ts';

export const drawnMap: Translation<typeof dutch> = {
  label: '{place} çevresinin haritası',
  metres: '{value, number} m',
};
