// Words for two norms side by side, and for how near a norm is to turning.

export const comparison = {
  region: 'Twee afspraken naast elkaar',
  title: 'Vergelijk',
  how: 'Links op de kaart ziet u de afspraak of het voorstel waar u nu mee werkt. Rechts een andere. Schuif de streep heen en weer.',
  aloneTitle: 'Er is niets om naast te leggen',
  alone:
    'Er is maar één afspraak. Probeer andere getallen of maak een voorstel. Dan kunt u die naast de afspraak leggen.',
  pickOther: 'Leg ernaast',
  countsCaption: 'Aantal buurten per oordeel',
  left: 'Links',
  right: 'Rechts',
  differing:
    '{count, plural, =0 {Geen verschil} one {# buurt krijgt een ander oordeel} other {# buurten krijgen een ander oordeel}}',
  same: 'Beide geven voor elke buurt hetzelfde oordeel.',
  insteadOf: 'en rechts:',
  more: 'Laat de andere {count, number} ook zien',
  divider: 'Streep tussen {left} en {right}',

  sensitivityTitle: 'Wat als het getal anders was?',
  sensitivityHow:
    'Zo veel buurten voldoen bij elk getal. De stippellijn is het getal van nu; de andere getallen van de eis blijven gelijk.',
  pickRequirement: 'Eis',
  pickParameter: 'Welk getal?',
  parameter: { threshold: 'Hoe ver', share: 'Welk deel', amount: 'Hoeveel' },
  chartLabel:
    'Buurten die voldoen: {firstMeets, number} bij {first}, {meets, number} bij {now} (nu), {lastMeets, number} bij {last}.',
  turnsBelow: 'Bij {value} {meets, plural, one {voldoet # buurt} other {voldoen # buurten}}.',
  turnsAbove: 'Bij {value} {meets, plural, one {voldoet # buurt} other {voldoen # buurten}}.',
  turnsNowhere: 'Welk getal u ook kiest, het aantal buurten dat voldoet blijft gelijk.',
} as const;
