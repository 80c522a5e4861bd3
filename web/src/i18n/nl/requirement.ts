// Words for every form of requirement: what it asks, of which places, and how much of that there is.

export const requirement = {
  presence:
    'In elke <levelSlot>{level, select, neighbourhood {buurt} district {wijk} other {gemeente}}</levelSlot> {count, plural, =1 {is} other {zijn}} minstens <amountSlot>{count, number}</amountSlot> <placesSlot>{places}</placesSlot>.',
  ratio: {
    places:
      'Per <timesSlot>{times}</timesSlot> {count, plural, =1 {is} other {zijn}} er minstens <amountSlot>{amount}</amountSlot> <placesSlot>{places}</placesSlot>.',
    openingHours:
      'Per <timesSlot>{times}</timesSlot> zijn <placesSlot>{places}</placesSlot> samen minstens <amountSlot>{amount}</amountSlot> open.',
    squareMetres:
      'Per <timesSlot>{times}</timesSlot> is er minstens <amountSlot>{amount}</amountSlot> aan <placesSlot>{places}</placesSlot>.',
  },
  catchment: {
    places:
      'Voor elke <timesSlot>{times}</timesSlot> {count, plural, =1 {is} other {zijn}} er binnen <thresholdSlot>{threshold}</thresholdSlot> <modeSlot>{mode}</modeSlot> minstens <amountSlot>{amount}</amountSlot> <placesSlot>{places}</placesSlot>, gedeeld met iedereen die er ook komt.',
    openingHours:
      'Voor elke <timesSlot>{times}</timesSlot> zijn <placesSlot>{places}</placesSlot> binnen <thresholdSlot>{threshold}</thresholdSlot> <modeSlot>{mode}</modeSlot> samen minstens <amountSlot>{amount}</amountSlot> open, gedeeld met iedereen die er ook komt.',
    squareMetres:
      'Voor elke <timesSlot>{times}</timesSlot> is er binnen <thresholdSlot>{threshold}</thresholdSlot> <modeSlot>{mode}</modeSlot> minstens <amountSlot>{amount}</amountSlot> aan <placesSlot>{places}</placesSlot>, gedeeld met iedereen die er ook komt.',
  },
  times: {
    exact: '{per, number} {people}',
    started: 'begonnen {per, number} {people}',
    down: 'volle {per, number} {people}',
  },
  together:
    '{level, select, neighbourhood {We kijken per buurt.} district {We kijken per wijk: alle buurten van een wijk tellen samen.} other {We kijken per gemeente: alle buurten tellen samen.}}',
  decay: 'Hoe dichterbij een plek is, hoe zwaarder die meetelt.',
  onlyPlaces: 'Alleen plekken tellen mee:',

  noun: '{count, plural, =1 {plek} other {plekken}}',
  that: 'die',
  thatOfMany: 'die',
  conditions: {
    asAsked: '{that} aan de hele eis {count, plural, =1 {voldoet} other {voldoen}}',
    wheelchairYes: '{that} goed toegankelijk {count, plural, =1 {is} other {zijn}} met een rolstoel',
    wheelchairLimited:
      '{that} helemaal of voor een deel toegankelijk {count, plural, =1 {is} other {zijn}} met een rolstoel',
    free: 'waar de toegang gratis is',
    activities: 'waar u terechtkunt voor {activities}',
    weeklyAtLeast: '{that} {hours, number} uur per week of meer open {count, plural, =1 {is} other {zijn}}',
    weeklyBelow: '{that} minder dan {below, number} uur per week open {count, plural, =1 {is} other {zijn}}',
    weeklyBetween:
      '{that} minstens {hours, number} en minder dan {below, number} uur per week open {count, plural, =1 {is} other {zijn}}',
    open: '{that} {days} van {from} tot {until} open {count, plural, =1 {is} other {zijn}}',
    openPart:
      '{that} {days} tussen {from} en {until} minstens {minutes, plural, one {# minuut} other {# minuten}} open {count, plural, =1 {is} other {zijn}}',
  },
  until: '{time} uur',
  untilNextDay: '{time} uur de dag erna',
  days: {
    each: 'op {days}',
    all: 'elke dag',
    anyOfAll: 'op minstens één dag van de week',
    run: 'van {first} tot en met {last}',
    anyOfRun: 'op minstens één dag van {first} tot en met {last}',
  },

  supply: {
    places: '{value} {count, plural, =1 {plek} other {plekken}}',
    openingHours: '{value} uur per week',
    squareMetres: '{value} m²',
  },
  slider: {
    places: 'Hoeveel plekken?',
    openingHours: 'Hoeveel uur per week?',
    squareMetres: 'Hoeveel vierkante meter?',
  },
  range: '{lower} tot {upper}',
  orMore: '{amount} of meer',
  asked: {
    presence: '{amount} per {level, select, neighbourhood {buurt} district {wijk} other {gemeente}}',
    per: '{amount} per {times}',
  },

  placesHere:
    'Er {count, plural, =0 {zijn geen plekken die meetellen} =1 {is {amount} die meetelt} other {zijn {amount} die meetellen}}; {needed} {neededCount, plural, =1 {is} other {zijn}} nodig.',
  amountHere: 'Er is {amount}; {needed} is nodig.',
  amountShort: 'Er is {amount} van de {needed} die nodig is.',
  perPeople: 'Per {times} is er {amount}; {needed} is nodig.',
  amountUnknown: 'Hoeveel er is, weten we niet; {needed} is nodig.',
  perPeopleUnknown: 'Hoeveel er per {times} is, weten we niet; {needed} is nodig.',
  enough: 'Dat is genoeg.',
  missing: 'Nog {amount} nodig.',
  missingMaybe: 'Misschien nog {amount} nodig, misschien niets.',
  missingAtLeast: 'Nog {amount} of meer nodig.',
  missingUnknown: 'We weten niet of dat genoeg is.',
  forDistrict: 'Dit oordeel is voor de hele wijk{name}.',
  forMunicipality: 'Dit oordeel is voor de hele gemeente{name}.',
  named: ' ({name})',
  basedOn: 'We rekenen met {people}.',
  unknownPeople: 'We weten niet hoeveel {group} hier wonen. Daarom weten we niet hoeveel er voor hen is.',
  notApplicable:
    '{level, select, neighbourhood {Deze eis geldt niet in deze buurt.} district {Deze eis geldt niet in deze wijk.} other {Deze eis geldt niet in deze gemeente.}}',
  nobody: 'Hier zijn geen {group}. Daarom geldt deze eis hier niet.',

  barTitle: 'Buurten en inwoners per oordeel',
  columnAmount: 'Er is',
  columnMissing: 'Nog nodig',
  columnNotMet: 'Eisen niet gehaald',
  perArea: '{level, select, district {per wijk} other {per gemeente}}',

  unknownRecords: 'Van sommige plekken weten we niet alles wat deze eis vraagt.',
  unknownOrOldRecords:
    'Sommige plekken zijn lang niet nagekeken, of we weten er niet alles van wat deze eis vraagt.',
  staleRecords: 'Sommige plekken zijn lang niet nagekeken. Als ze er niet meer zijn, is er minder.',
  sizesUnknown: 'Van sommige plekken weten we niet hoe groot ze zijn.',
  hoursUnknown: 'Van sommige plekken weten we niet precies hoeveel uur ze open zijn.',
  askFirst: 'Vraag dit als eerste na bij:',
  dwellingsUnknown:
    '{level, select, neighbourhood {Hoeveel woningen hier staan, weten we niet zeker.} other {Niet van elke buurt weten we zeker hoeveel woningen er staan.}}',
  peopleUnknown:
    '{level, select, neighbourhood {Hoeveel {group} hier wonen, is niet bekend.} other {Niet van elke buurt is bekend hoeveel {group} er wonen.}}',
  baseWarning:
    'Van {count, number} {level, select, neighbourhood {{count, plural, =1 {buurt} other {buurten}}} district {{count, plural, =1 {wijk} other {wijken}}} other {{count, plural, =1 {gemeente} other {gemeenten}}}} weten we niet precies hoeveel {group} er zijn.',
} as const;
