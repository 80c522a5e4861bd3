// Words of the coverage page: the agreement, the verdicts, and the sentences that count people.

export const coverage = {
  stillWorks:
    'Zonder deze gegevens kunnen we de buurten niet beoordelen. Plekken zoeken werkt misschien wel.',
  emptyTitle: 'Er is nog geen afspraak',
  empty:
    'De gemeente heeft nog niet vastgelegd wat elke buurt moet hebben. Zodra er een afspraak of een voorstel is, ziet u hier welke buurten eraan voldoen.',
  tools: 'Wat wilt u doen?',
  tool: {
    agreement: 'Afspraak',
    'what-if': 'Wat als',
    'where-next': 'Waar nieuw?',
    fragile: 'Kwetsbaar',
    'check-first': 'Eerst nagaan',
    timeline: 'Door de jaren',
    compare: 'Vergelijk',
  },
  undo: 'Stap terug',
  redo: 'Stap vooruit',
  linkDamaged:
    'De link is niet helemaal goed overgekomen. U ziet de afspraak zonder de wijzigingen uit de link.',
  normGone: 'De afspraak uit de link is er niet meer. U ziet nu een andere.',

  judged: 'Beoordeeld op {date, date, ::dMMMMyyyy}',
  judgedBy: 'naar ‘<norm>{title}</norm>’, versie {version, number}',
  madeUp: 'verzonnen gegevens',
  realData: 'echte gegevens',
  straightLineWarning:
    '{count, number} van de {total, number} buurten hebben geen straten in de kaart; hun afstanden zijn geschat.',
  spreadWarning:
    'In {count, number} van de {total, number} buurten kennen we geen adressen; de inwoners zijn daar over de straten verdeeld.',
  populationWarning:
    'Van {count, number} van de {total, number} buurten weten we niet hoeveel {group} er wonen.',
  reasonsMissing: 'We konden niet ophalen waar de cijfers onzeker zijn. De oordelen kloppen wel.',

  agreementRegion: 'De afspraak',
  pickNorm: 'Kies een afspraak of voorstel',
  status: { agreed: 'Afgesproken', proposal: 'Voorstel', withdrawn: 'Ingetrokken' },
  versionOf: 'versie {version, number}',
  normsOfAll: 'Van de gemeente',
  normsOfOwn: 'Van u, in deze browser',
  moreOfNorm: 'Bron en houdbaarheid',
  startProposal: 'Maak een voorstel',
  frozen: 'Deze versie ligt vast. Een wijziging wordt een nieuw voorstel.',
  agreedOn: 'Afgesproken op {date, date, ::dMMMMyyyy}',
  notAgreed: 'Nog niet afgesproken',
  validUntil: 'Geldt tot {date, date, ::dMMMMyyyy}',
  agreedBy: 'Door {parties}',
  proposedBy: 'Van {parties}',
  source: 'Bron: <link>{source}</link>',
  staleness:
    'Een plek die langer dan {months, plural, one {# maand} other {# maanden}} niet is nagekeken, telt als onzeker.',

  requirementCount: '{count, plural, one {Eén eis} other {# eisen}}',
  requirement:
    '<shareSlot>{share}</shareSlot> van <groupSlot>{group}</groupSlot> woont binnen <thresholdSlot>{threshold}</thresholdSlot> <modeSlot>{mode}</modeSlot> van <placesSlot>{places}</placesSlot>.',
  allResidents: {
    everyone: 'de inwoners',
    aged0to14: 'de kinderen tot 15 jaar',
    aged65plus: 'de inwoners van 65 jaar en ouder',
    under65: 'de inwoners tot 65 jaar',
    households: 'de huishoudens',
  },
  residents: {
    everyone: '{count, plural, one {inwoner} other {inwoners}}',
    aged0to14: '{count, plural, one {kind tot 15 jaar} other {kinderen tot 15 jaar}}',
    aged65plus: '{count, plural, one {inwoner} other {inwoners}} van 65 jaar en ouder',
    under65: '{count, plural, one {inwoner} other {inwoners}} tot 65 jaar',
    households: '{count, plural, one {huishouden} other {huishoudens}}',
    dwellings: '{count, plural, one {woning} other {woningen}}',
  },
  residentsShort: {
    everyone: '{count, plural, one {inwoner} other {inwoners}}',
    aged0to14: '{count, plural, one {kind} other {kinderen}}',
    aged65plus: '{count, plural, one {65-plusser} other {65-plussers}}',
    under65: '{count, plural, one {inwoner} other {inwoners}} tot 65',
    households: '{count, plural, one {huishouden} other {huishoudens}}',
  },
  mode: { walking: 'lopen', cycling: 'fietsen' },
  threshold: {
    metres: '{value, number} meter',
    minutes: '{value, plural, one {# minuut} other {# minuten}}',
  },
  places: {
    any: '<countSlot>{count, plural, =1 {een} other {#}}</countSlot> <nounsSlot>{count, plural, =1 {plek} other {plekken}}</nounsSlot>',
    ofKind: '<countSlot>{count, plural, =1 {een} other {#}}</countSlot> <nounsSlot>{kinds}</nounsSlot>',
    purpose: {
      meet: 'om mensen te ontmoeten',
      learn: 'om iets te leren',
      relax: 'om te ontspannen',
      support: 'voor hulp',
    },
  },
  appliesToUrbanity:
    'Geldt alleen in {level, select, neighbourhood {buurten} district {wijken} other {gemeenten}} met stedelijkheid {classes} (1 is het meest stedelijk).',
  appliesToResidents:
    'Geldt alleen in {level, select, neighbourhood {buurten} district {wijken} other {gemeenten}} met ten minste {count, number} inwoners.',

  thresholdSlider: 'Hoe ver mag het zijn?',
  shareSlider: 'Voor welk deel?',
  agreedMark: 'afgesproken: {value}',
  reset: 'Terug naar de afspraak',
  stopTrial: 'Stop de proef',
  resetProposal: 'Terug naar het voorstel',
  trying: 'Dit is een proef met andere getallen, niet wat is afgesproken.',
  tryingProposal: 'Dit is een proef met andere getallen, niet het voorstel zelf.',

  barTitle: 'Buurten en mensen per oordeel',
  areas: 'buurten',
  totalShort: 'Samen nog {people} te gaan.',
  totalShortRange: 'Samen nog {lower, number} tot {people} te gaan.',
  totalDone: 'Niemand meer te gaan.',

  verdict: {
    meets: 'Voldoet aan de afspraak',
    fails: 'Voldoet nog niet',
    unknown: 'Weten we nog niet zeker',
    'not-applicable': 'Geldt hier niet',
  },
  meetsProposal: 'Voldoet aan het voorstel',
  verdictShort: {
    meets: 'Voldoet',
    fails: 'Voldoet nog niet',
    unknown: 'Nog niet zeker',
    'not-applicable': 'Geldt niet',
  },

  outcome:
    '{fails, plural, one {# buurt voldoet} other {# buurten voldoen}} nog niet, van {unknown, plural, one {# buurt} other {# buurten}} weten we het niet zeker, {meets, plural, one {# buurt voldoet} other {# buurten voldoen}}.',

  viewSwitch: 'Kaart of tabel',
  viewMap: 'Kaart',
  viewTable: 'Tabel',
  mapRegion: 'Kaart en tabel van de buurten',
  mapLabel:
    'Kaart van de buurten. Verschuif met de pijltjes, zoom met plus en min. Een buurt kiezen kan ook in de lijst of de tabel.',
  placesMissing: 'De plekken konden niet op de kaart komen. De oordelen kloppen wel.',
  outlinesMissing: 'De grenzen van de buurten konden niet geladen worden. De tabel werkt wel.',
  pickArea: 'Zoek een buurt',
  pickAreaNone: 'Geen buurt met deze naam',
  pickMunicipality: 'Zoek een gemeente',
  pickMunicipalityNone: 'Geen gemeente met deze naam',
  countryRegion: 'Kaart van alle buurten',
  countryHint:
    'U ziet {count} buurten. Kies een gemeente, of een buurt op de kaart. Dan leest u hoe het daar is en kunt u andere getallen proberen.',
  countOfAreas: '{verdict}: {count} buurten',
  legend: 'Wat u op de kaart ziet',
  legendAllSigns: 'Alle tekens op de kaart',
  legendSelected: 'De buurt die u koos',

  teamsHere: 'Wie werkt hier: {teams}.',
  placesHere: 'Plekken in deze buurt',
  placesHint: 'Kies een plek. Op de kaart ziet u dan wie er dichtbij woont.',
  noPlacesHere: 'In deze buurt zelf is geen plek.',

  panelRegion: 'De buurt',
  close: 'Sluit',
  noSelection: 'Kies een buurt op de kaart, in de lijst of in de tabel. Dan leest u hier hoe het daar is.',
  areaGone: 'De buurt uit de link staat niet in deze gegevens.',
  inDistrict: '{district} · {residents}',
  residentsUnknown: 'aantal inwoners onbekend',
  areaVerdict: {
    meets: 'Deze buurt heeft wat is afgesproken.',
    fails: 'Deze buurt heeft nog niet wat is afgesproken.',
    unknown: 'Van deze buurt weten we nog niet zeker of zij heeft wat is afgesproken.',
    'not-applicable': 'De afspraak gaat niet over deze buurt.',
  },
  areaVerdictProposed: {
    meets: 'Deze buurt heeft wat wordt voorgesteld.',
    fails: 'Deze buurt heeft nog niet wat wordt voorgesteld.',
    unknown: 'Van deze buurt weten we nog niet zeker of zij heeft wat wordt voorgesteld.',
    'not-applicable': 'Het voorstel gaat niet over deze buurt.',
  },
  areaVerdictTried: {
    meets: 'Met deze getallen voldoet deze buurt.',
    fails: 'Met deze getallen voldoet deze buurt nog niet.',
    unknown: 'Met deze getallen weten we nog niet zeker of deze buurt voldoet.',
    'not-applicable': 'Deze eisen gaan niet over deze buurt.',
  },
  within:
    '{covered, number} van de {total} {covered, plural, one {woont} other {wonen}} binnen {threshold} {mode} van {places}.',
  withinRange:
    'Ten minste {lower, number} en ten hoogste {covered, number} van de {total} wonen binnen {threshold} {mode} van {places}.',
  agreedShare: 'Afgesproken is {share}.',
  proposedShare: 'Voorgesteld is {share}.',
  triedShare: 'U probeert {share}.',
  short: 'Nog {people} te gaan.',
  shortRange: 'Nog {lower, number} tot {people} te gaan.',
  shortMaybe: 'Misschien nog {people} te gaan, misschien geen.',
  enough: 'Dat is gehaald.',
  notApplicableHere: 'Deze eis geldt niet in deze buurt.',
  nobodyHere: 'Hier woont niemand over wie deze eis gaat.',
  unknownPeople:
    'We weten niet hoeveel {group} hier wonen. Daarom weten we ook niet hoeveel er dicht genoeg bij wonen.',

  whyUncertain: 'Waarom we dit niet zeker weten',
  howSure: 'Hoe zeker is dit?',
  staleRecords:
    'Sommige plekken zijn lang niet nagekeken. Als ze er niet meer zijn, wonen er minder mensen dichtbij.',
  checkFirst: 'Ga deze plekken als eerste na:',
  checkedOn: 'nagekeken op {date, date, ::dMMMMyyyy}',
  neverChecked: 'nooit nagekeken',
  straightLine:
    'Van deze buurt staan geen straten in de kaart. Afstanden zijn geschat: hemelsbreed en dan 30% erbij.',
  spreadOverStreets:
    'Van deze buurt kennen we geen adressen. We hebben de inwoners gelijk over de straten verdeeld.',
  populationUnknown:
    'Hoeveel {group} hier wonen, is niet bekend, of wordt niet gegeven omdat het er zo weinig zijn.',
  waitingForReasons: 'Bij deze getallen zoeken we nog uit waarom.',

  shareWithin: '{share} woont binnen {threshold}.',
  shareWithinRange: '{share} woont binnen {lower} tot {upper}.',
  shareWithinUnsure: '{share} woont in het beste geval binnen {lower}.',
  shareBeyond: '{share} halen we nergens binnen {threshold}.',
  meanDistance: 'Gemiddeld is het {mean}.',
  meanDistanceRange: 'Gemiddeld is het {lower} tot {upper}.',
  unreachable: '{people} {count, plural, one {kan} other {kunnen}} binnen {threshold} geen plek bereiken.',

  curveLabel: 'Afstand en deel van de mensen. {share} moet binnen {threshold} wonen; nu is dat {covered}.',
  curveShare: '{share}',
  curveBand: 'onzeker',
  range: '{lower} tot {upper}',

  tableCaption: 'Alle buurten, die waar het meest nodig is eerst. Klik op een kop om anders te ordenen.',
  tableCaptionOther: 'Alle buurten. Klik op een kop om anders te ordenen.',
  columnName: 'Buurt',
  columnDistrict: 'Wijk',
  columnResidents: 'Inwoners',
  columnVerdict: 'Oordeel',
  columnShare: 'Binnen bereik',
  columnShort: 'Nog te gaan',
  columnNeeded: 'Nog te gaan, alle eisen',
  unknownFigure: 'onbekend',
  none: 'geen',
  notHere: 'geldt niet',
} as const;
