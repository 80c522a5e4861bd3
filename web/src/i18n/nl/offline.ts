// Words for a visit without internet.

export const offline = {
  noConnection: 'U hebt nu geen verbinding.',
  keptOn: 'U ziet de plekken zoals ze waren op {date, date, ::dMMMMyyyy}.',
  lacks: 'Zoeken kijkt alleen in deze lijst. Hoe ver lopen of fietsen het is, weten we nu niet.',
} as const;
