// Names the sources of a map as their licences ask.

/** HTML, as MapLibre and TileJSON want it. `contributors`: of OpenStreetMap, in the reader's language. */
export const streetsCredit = (contributors: string): string =>
  `© <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">${contributors}</a>`;

/** For names that come with the data. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
