// The faces of names on the map. Without a glyphs address the browser draws the letters, with the page's own font.

const face = ['Atkinson Hyperlegible Next Variable', 'sans-serif'];

/** MapLibre reads weight and slant from words in the first name of the list, which need not be a font that exists. */
export const letters = {
  plain: face,
  strong: ['semibold', ...face],
  /** Names of water, as on any map. */
  slanted: ['italic', ...face],
};
