// The drawings that stand for kinds of place, and for stations: one line-drawn set on a 24-pixel grid, strokes 2 wide and round.

/** SVG path data of each drawing. A few drawings also have a part that is filled. */
export interface Drawing {
  strokes: string;
  fills?: string;
}

const circle = (x: number, y: number, r: number) =>
  `M${x + r} ${y}a${r} ${r} 0 1 1-${2 * r} 0 ${r} ${r} 0 1 1 ${2 * r} 0Z`;

export const pictograms = {
  house: { strokes: 'M3 12 12 4l9 8M6 10v10h12V10M10 20v-5h4v5' },
  book: {
    strokes: 'M12 7C10 5.2 7 4.6 3 5v13c4-.4 7 .2 9 2 2-1.8 5-2.4 9-2V5c-4-.4-7 .2-9 2ZM12 7v13',
  },
  pennant: { strokes: 'M6 21V3M6 4.5 19.5 9 6 13.5' },
  hands: {
    strokes: `${circle(14, 6, 3)}M2.5 13H6l4.5 2h3.3a1.6 1.6 0 0 1 0 3.2H10M15.4 16.5l4.3-2.3a1.6 1.6 0 0 1 1.7 2.7L13 21.5 6.5 20h-4`,
  },
  heart: {
    strokes: 'M12 20.5C6 16 3 12.6 3 9a4.8 4.8 0 0 1 9-2.3A4.8 4.8 0 0 1 21 9c0 3.6-3 7-9 11.5Z',
  },
  people: {
    strokes: `${circle(9, 8, 3.5)}M2.5 20c.3-4 2.9-6 6.5-6s6.2 2 6.5 6M16 4.7a3.5 3.5 0 0 1 0 6.6M18 14.4c2.1.9 3.3 2.8 3.5 5.6`,
  },
  cup: {
    strokes: 'M4 9h13v5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5ZM17 10h1.5a2.5 2.5 0 0 1 0 5h-1.7M8 3v2.5M13 3v2.5',
  },
  leaf: { strokes: 'M6 17.5C4 9.5 9.5 4 20 4c0 10.5-6 16-14 13.5ZM4 20.5c2-4.5 5-7.5 9-9.5' },
  palette: {
    strokes: 'M12 3a9 9 0 1 0 0 18c1.7 0 2.3-1.2 1.7-2.5-.8-1.6.2-3 1.9-3H18c2 0 3-1.5 3-3.5C21 7 17 3 12 3Z',
    fills: `${circle(8, 10, 1.4)}${circle(12, 7.5, 1.4)}${circle(16.2, 10, 1.4)}`,
  },
  star: { strokes: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8Z' },
  swing: { strokes: 'M3 20 8 4h8l5 16M10.5 4v10M13.5 4v10M9 14h6' },
  speech: { strokes: 'M4 4.5h16v11.5h-8.5L7 20.5V16H4ZM8 8.7h8M8 12h5' },
  basket: { strokes: 'M2.5 10h19l-2 10h-15ZM7.5 10 11 4M16.5 10 13 4M9.5 13.5v3M14.5 13.5v3' },
  wrench: {
    strokes:
      'M19.8 6.5l-3.3 3-2.5-.5-.5-2.5 3-3.3A5 5 0 0 0 11 9.7l-7 7a2.2 2.2 0 0 0 3.3 3.3l7-7a5 5 0 0 0 5.5-6.5Z',
  },
  ball: {
    strokes: `${circle(12, 12, 9)}M12 8.2 8.3 11l1.4 4.3h4.6l1.4-4.3ZM12 3v5.2M15.7 11l5-1.6M14.3 15.3l3 4M9.7 15.3l-3 4M8.3 11l-5-1.6`,
  },
  hall: { strokes: 'M3 20v-9c3-4.4 6-6 9-6s6 1.6 9 6v9ZM8 20v-5.5h8V20M3 11h18' },
  train: {
    strokes:
      'M7.5 3.5h9a2.5 2.5 0 0 1 2.5 2.5v8a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V6a2.5 2.5 0 0 1 2.5-2.5ZM5 10.5h14M8.5 17l-2.5 4M15.5 17l2.5 4',
    fills: `${circle(8.7, 13.7, 1.1)}${circle(15.3, 13.7, 1.1)}`,
  },
  dot: { strokes: '', fills: circle(12, 12, 5) },
} as const satisfies Record<string, Drawing>;
export type PictogramName = keyof typeof pictograms;
