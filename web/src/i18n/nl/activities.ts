// Names of what one can do at a place.

/** By id of data/taxonomy.json. */
export const activities = {
  coffee: 'koffie drinken',
  'eat-together': 'samen eten',
  games: 'spelletjes doen',
  music: 'muziek maken',
  crafts: 'iets maken',
  exercise: 'bewegen',
  language: 'taal oefenen',
  'computer-help': 'hulp met de computer',
  reading: 'lezen',
  homework: 'hulp met huiswerk',
  advice: 'raad krijgen',
  gardening: 'tuinieren',
} as const;
