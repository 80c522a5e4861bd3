// Words about who works in a neighbourhood.

export const teams = {
  title: 'Wie werkt er in deze buurt?',
  consultation: 'Spreekuur: <hours></hours>',
  sitsAt: 'U vindt dit team in <place></place>.',
  sitsHere: 'Dit team zit op deze plek.',
  ask: 'Een vraag, of hulp nodig? Bel het team van de buurt.',
  kinds: {
    'social-team': 'Sociaal team',
    'welfare-work': 'Welzijnswerk',
    'community-work': 'Opbouwwerk',
    'informal-care-support': 'Steunpunt mantelzorg',
    'youth-work': 'Jongerenwerk',
    'district-nursing': 'Wijkverpleging',
    'client-support': 'Cliëntondersteuning',
  },
} as const;
