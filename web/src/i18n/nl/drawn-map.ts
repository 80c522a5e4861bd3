// Words of the small map that is drawn in lines.

export const drawnMap = {
  label: 'De kaart om {place}',
  metres: '{value, number} m',
} as const;
