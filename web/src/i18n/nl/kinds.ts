// Names of the kinds of place and of what places do for people.

/** By id of data/taxonomy.json. */
export const kinds = {
  'community-centre': 'Buurthuis',
  library: 'Bibliotheek',
  clubhouse: 'Clubhuis',
  'volunteer-hub': 'Vrijwilligerspunt',
  'caregiver-support': 'Steunpunt mantelzorg',
  'youth-centre': 'Jongerencentrum',
  'senior-centre': 'Ontmoetingsplek voor ouderen',
  'neighbourhood-garden': 'Buurttuin',
  'repair-cafe': 'Repaircafé',
  'food-support': 'Voedselhulp',
  'sports-hall': 'Sporthal',
  'sports-club': 'Sportvereniging',
  'arts-centre': 'Creatief centrum',
  'toy-library': 'Speel-o-theek',
  'walk-in-house': 'Inloophuis',
  'language-cafe': 'Taalcafé',
} as const;

export const functions = {
  meet: 'Mensen ontmoeten',
  learn: 'Iets leren',
  relax: 'Ontspannen',
  support: 'Hulp krijgen',
} as const;

/** Within a line of text. */
export const functionsShort = {
  meet: 'ontmoeten',
  learn: 'leren',
  relax: 'ontspannen',
  support: 'hulp',
} as const;
