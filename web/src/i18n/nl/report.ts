// Words of the report for the council, and of the files one can take along.

export const report = {
  pageName: 'Rapport',
  kind: 'Rapport over de sociale basis',
  title: 'Heeft elke buurt in {town} wat is afgesproken?',
  judgedBy: 'Beoordeeld naar ‘<norm>{title}</norm>’, versie {version, number}, op {date, date, ::dMMMMyyyy}.',
  linkDamaged:
    'De link is niet helemaal goed overgekomen. U ziet de afspraak zonder de wijzigingen uit de link.',
  normGone: 'De afspraak uit de link is er niet meer. U ziet nu een andere.',
  chooseTitle: 'Kies eerst een gemeente',
  choose:
    'Een rapport gaat over één gemeente. Kies er een op de kaart met de dekking, en open het rapport daar.',
  print: 'Afdrukken of bewaren als PDF',
  back: 'Terug naar de kaart',
  link: 'Rapport',

  ofNorm: {
    proposal: 'Dit is beoordeeld naar een voorstel, niet naar wat is afgesproken.',
    withdrawn: 'Dit is beoordeeld naar een afspraak die is ingetrokken.',
  },
  ofTrial: '{count, plural, one {Van één eis zijn} other {Van # eisen zijn}} andere getallen geprobeerd.',
  ofScenario:
    'De cijfers gelden als {count, plural, one {één verandering} other {# veranderingen}} uit ‘{title}’ doorgaan. Zo is het nu niet.',

  summaryTitle: 'Samengevat',
  residents: 'inwoners',
  first:
    'Van de {total, plural, one {# buurt} other {# buurten}} {meets, plural, =0 {voldoet er nog geen} one {voldoet er #} other {voldoen er #}}; {fails, plural, =0 {geen enkele valt buiten de afspraak} one {# voldoet nog niet} other {# voldoen nog niet}}.',
  mostPeople:
    'Het meest is nodig voor ‘{title}’: nog {people} te gaan, in {fails, plural, one {# buurt} other {# buurten}} die niet {fails, plural, one {voldoet} other {voldoen}}.',
  mostPeopleRange:
    'Het meest is nodig voor ‘{title}’: nog {lower, number} tot {people} te gaan. {fails, plural, =0 {Geen buurt valt zeker af} one {# buurt voldoet zeker niet} other {# buurten voldoen zeker niet}}, {unknown, plural, =0 {en twijfel is er niet} one {van # buurt weten we het niet zeker} other {van # buurten weten we het niet zeker}}.',
  mostAreas:
    'Het meest is nodig voor ‘{title}’: {fails, plural, =0 {geen buurt valt zeker af} one {# buurt voldoet niet} other {# buurten voldoen niet}}{unknown, plural, =0 {} one {, van # buurt weten we het niet zeker} other {, van # buurten weten we het niet zeker}}.',
  nothingNeeded: 'Aan elke eis is in elke buurt voldaan.',
  sure: 'Voor geen enkele buurt hangt het oordeel af van gegevens die we missen.',
  unsure:
    'Van {unknown, plural, one {# buurt} other {# buurten}} weten we het niet zeker, omdat gegevens ontbreken of lang niet zijn nagekeken.',
  gained:
    '{sign, select, more {Met deze veranderingen {count, plural, one {voldoet # buurt} other {voldoen # buurten}} meer dan nu.} fewer {Met deze veranderingen {count, plural, one {voldoet # buurt} other {voldoen # buurten}} minder dan nu.} other {Met deze veranderingen voldoen evenveel buurten als nu.}}',

  mapTitle: 'De kaart',
  mapLabel:
    'Kaart van de buurten: {meets, number} voldoen, {fails, number} voldoen nog niet, {unknown, number} weten we niet zeker. De tabel zegt hetzelfde.',
  noMap: 'De grenzen van de buurten konden niet geladen worden. De tabel zegt hetzelfde als de kaart.',
  metres: '{value, number} m',
  kilometres: '{value, number} km',
  placeSign: 'Plek',
  numberSign: 'Het nummer staat in de tabel.',

  requirementsTitle: 'De eisen',
  triedHere: 'Van deze eis zijn andere getallen geprobeerd.',

  tableTitle: 'Alle buurten',
  tableHint: 'Waar het meest nodig is, staat bovenaan. Het nummer is dat op de kaart.',
  number: 'Nr.',
  stillToGo: 'nog',

  sureTitle: 'Hoe zeker is dit?',
  bounds:
    'Wat we niet weten, tellen we niet als nee. Dan geven we twee getallen: wat er ten minste is, en wat er ten hoogste is. Ligt de afspraak ertussen, dan zeggen we dat we het niet weten.',

  methodTitle: 'Hoe is dit berekend?',
  fact: {
    norm: 'Afspraak',
    version: 'versie {version, number}',
    parties: 'Partijen',
    agreedOn: 'Afgesproken op',
    validUntil: 'Geldt tot',
    source: 'Bron van de afspraak',
    asOf: 'Beoordeeld op',
    streets: 'Straten van',
    catalogue: 'Versie van de gegevens',
    engine: 'Versie van de rekenmethode',
    horizon: 'Zo ver kijken we',
  },
  horizon: '{walking, number} km lopen, {cycling, number} km fietsen',

  download: 'Downloaden',
  sheet: 'Buurten',
  saved: 'Het bestand is gemaakt.',
  notSaved: 'Het bestand kon niet gemaakt worden. Probeer het nog eens.',
  format: {
    xlsx: 'Tabel voor Excel (XLSX)',
    csv: 'Tabel als tekst (CSV)',
    geojson: 'Buurten voor een kaartprogramma (GeoJSON)',
    norm: 'De afspraak zelf (JSON)',
  },
  formatHint: {
    xlsx: 'Een rij per buurt, met alle cijfers',
    csv: 'Hetzelfde, voor elk programma',
    geojson: 'Grenzen met oordelen en cijfers',
    norm: 'Om te bewaren of ergens anders in te lezen',
  },
  column: {
    code: 'code',
    name: 'buurt',
    district: 'wijk',
    municipality: 'gemeente',
    residents: 'inwoners',
    verdict: 'oordeel',
    requirementVerdict: 'oordeel',
    group: 'mensen over wie het gaat',
    coveredLower: 'ten minste binnen bereik',
    coveredUpper: 'ten hoogste binnen bereik',
    shortLower: 'ten minste nog te gaan',
    shortUpper: 'ten hoogste nog te gaan',
    amountLower: 'er is ten minste',
    amountUpper: 'er is ten hoogste',
    neededLower: 'nodig ten minste',
    neededUpper: 'nodig ten hoogste',
  },
} as const;
