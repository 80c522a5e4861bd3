// Words of what can be found out: where a new place helps, which places matter most, what to check first, what ends when.

export const findings = {
  scenarioTitle: 'Wat als',
  asking: 'Wordt opnieuw uitgezocht …',
  stillWorks: 'Zonder dit antwoord werken de kaart, de tabel en de afspraak gewoon.',
  showMore: 'Toon nog {count, number}',
  unknownPlace: 'Een plek zonder naam',
  inArea: 'in {area}',
  acrossBorder: 'buiten de gemeente',
  people: '{count, plural, one {# inwoner} other {# inwoners}}',
  from: 'van',
  to: 'naar',
  basedOn: 'Uitgegaan van de plekken zoals ze nu zijn.',
  basedOnScenario: 'Uitgegaan van het wat-als ‘{title}’.',
  basedOnTrial: 'Uitgegaan van de getallen die u probeert.',
  howAndLimits: 'Hoe is dit gevonden?',

  whereNext: {
    title: 'Waar een nieuwe plek?',
    intro: 'Zoek waar een nieuwe plek de meeste mensen helpt. De plekken die er zijn, blijven.',
    how: 'Voor elke mogelijke plek tellen we wie er dan dichtbij genoeg woont, over echte straten. We kiezen de plekken die samen het meeste helpen en rekenen uit hoeveel beter een andere keuze hooguit kan zijn. We kijken niet of er een gebouw of grond vrij is, en niet naar kosten.',
    requirement: 'Voor welke eis?',
    none: 'In deze afspraak staat geen eis over afstand. Alleen dan kunnen we zoeken waar een plek het meest helpt.',
    others:
      '{count, plural, =1 {Eén eis staat er niet bij: {titles}. Die gaat niet over afstand, dus maakt het daarvoor niet uit waar in de buurt, wijk of gemeente een plek komt.} other {# eisen staan er niet bij: {titles}. Die gaan niet over hoe ver iemand woont.}}',
    count: 'Hoeveel nieuwe plekken?',
    objective: 'Wat telt het zwaarst?',
    objectivePeople: 'Zo veel mogelijk mensen erbij',
    objectiveVerdicts: 'Zo veel mogelijk buurten die voldoen',
    candidates: 'Waar mag de plek komen?',
    candidatesStreets: 'Overal langs de straten',
    candidatesBuildings: 'In een bestaand gebouw',
    candidateKinds: 'Welke gebouwen?',
    kind: {
      school: 'School',
      'sports-hall': 'Sporthal',
      'place-of-worship': 'Kerk of moskee',
      'empty-premises': 'Leegstaand pand',
    },
    noBuildings: 'In deze gegevens staan geen gebouwen waar een plek kan komen.',
    pickKind: 'Kies minstens één soort gebouw.',
    search: 'Zoek de beste plek',
    searchMany: 'Zoek de beste plekken',
    searching: 'We zoeken',
    cancel: 'Stop met zoeken',
    stopped: 'Het zoeken is gestopt. Er is niets veranderd.',
    failed: 'Het zoeken is niet gelukt.',
    outcome:
      '{count, plural, =1 {Met deze plek} other {Met deze # plekken}} {gained, plural, one {komt er} other {komen er}} {people} bij die dichtbij genoeg {gained, plural, one {woont} other {wonen}}.',
    turned:
      '{count, plural, =0 {Geen buurt gaat erdoor voldoen aan deze eis.} one {# buurt gaat erdoor voldoen aan deze eis.} other {# buurten gaan erdoor voldoen aan deze eis.}}',
    waiting:
      'Nu {count, plural, one {woont} other {wonen}} {people} nog te ver weg; daarna nog {left, number}.',
    optimal: 'Dit is bewezen de beste keuze.',
    gap: 'Misschien kan het nog iets beter, maar nooit meer dan {percent} hierboven.',
    gapUnknown: 'Hoeveel beter het nog kan, is niet te zeggen.',
    searched:
      '{searched, plural, one {# mogelijke plek is} other {# mogelijke plekken zijn}} één voor één bekeken, van {candidates, number}. Van de rest stond vast dat ze niet beter zijn.',
    searchedAll: 'Alle {candidates, number} mogelijke plekken zijn bekeken.',
    nothing: 'Een nieuwe plek helpt hier niemand: iedereen die kan, woont al dichtbij genoeg.',
    fewer: 'Meer plekken zouden niemand extra helpen.',
    stale:
      'De afspraak of het wat-als is veranderd na het zoeken. Deze getallen horen bij toen. Zoek opnieuw.',
    siteOnStreet: '{number, number}. Bij de {street}, {where}',
    siteNamed: '{number, number}. {name}, {where}',
    siteNameless: '{number, number}. Een plek {where}',
    pin: 'Voorgestelde plek {number, number}',
    extra: '{people} erbij',
    extraAfter:
      '{people} erbij, boven op {before, plural, =1 {plek 1} other {de plekken ervoor}}. Alleen deze plek: {alone, number}.',
    extraSame: '{people} erbij, ook als alleen deze plek er komt.',
    try: 'Probeer deze plek',
    tryAll: 'Probeer alle {count, number} plekken',
    tried: 'Staat in het wat-als ‘{title}’.',
    newPlace: 'Nieuwe plek bij de {street}',
    newPlaceNamed: 'Nieuwe plek in {name}',
    newPlaceNameless: 'Nieuwe plek',
    triedTotal: 'In het wat-als {count, plural, one {komt} other {komen}} er voor deze eis nu {people} bij.',
    asWhat: 'We doen alsof er een {kind} komt die aan de hele eis voldoet.',
    asAny: 'We doen alsof er een plek komt die aan de hele eis voldoet.',
  },

  fragile: {
    title: 'Kwetsbaar',
    intro: 'Wat gebeurt er als één plek sluit? De plek waar de meeste mensen van afhangen, staat bovenaan.',
    how: 'Voor elke plek rekenen we alles opnieuw uit alsof alleen die plek dicht is en alle andere open blijven. Dit zegt niets over hoe goed een plek is of hoe groot de kans is dat zij sluit.',
    lost: 'Als deze plek sluit, {count, plural, one {verliest} other {verliezen}} {people} het basisniveau.',
    lostMaybe: 'Als deze plek sluit, verliezen misschien {people} het basisniveau. Zeker is het niet.',
    lostNone: 'Niemand verliest het basisniveau, maar er verandert wel een oordeel.',
    turned:
      '{count, plural, one {Van # buurt verandert het oordeel:} other {Van # buurten verandert het oordeel:}}',
    turnedParts:
      '{count, plural, one {In # buurt verandert een eis, maar niet het oordeel over de hele buurt.} other {In # buurten verandert een eis, maar niet het oordeel over de hele buurt.}}',
    safe: '{count, plural, =0 {} one {Bij nog # plek verandert er niets als alleen die plek sluit.} other {Bij nog # plekken verandert er niets als er één sluit.}}',
    empty: 'Er is geen plek waar iets van afhangt.',
    close: 'Sluit deze plek in een wat-als',
    closed:
      '{name} is gesloten in het wat-als ‘{title}’. De lijst gaat nu daarvan uit. Met Stap terug is de plek weer open.',
  },

  checkFirst: {
    title: 'Eerst nagaan',
    intro:
      'Van sommige plekken weten we te weinig. Met een telefoontje of een bezoek weet u het. De plek waar u het meest mee te weten komt, staat bovenaan.',
    how: 'Voor elke plek rekenen we twee keer: alsof alles klopt wat de afspraak vraagt, en alsof dat niet zo is. Zo zien we hoeveel oordelen dan vaststaan. Andere plekken die ook onzeker zijn, laten we daarbij zoals ze zijn.',
    ask: 'Vraag na:',
    doubt: {
      age: 'Is de plek er nog, en klopt alles nog? {checked}',
      openingHours: 'Wanneer is de plek open?',
      activities: 'Wat is er te doen?',
      wheelchair: 'Kan iemand met een rolstoel naar binnen?',
      freeOfCharge: 'Is de toegang gratis?',
    },
    checkedOn: 'Voor het laatst nagekeken op {date, date, ::dMMMMyyyy}.',
    neverChecked: 'Voor zover we weten nooit nagekeken.',
    ifYes:
      'Zo ja, dan {count, plural, one {weten we het zeker van # buurt: {areas}.} other {weten we het zeker van # buurten: {areas}.}}',
    ifNo: 'Zo nee, dan {count, plural, one {weten we het zeker van # buurt: {areas}.} other {weten we het zeker van # buurten: {areas}.}}',
    settlesNothing: 'Alleen met deze plek staat nog geen oordeel vast.',
    inDoubt:
      '{count, plural, =0 {Voor niemand hangt het alleen van deze plek af of er iets dichtbij genoeg is.} one {Voor # inwoner hangt het van deze plek af of er iets dichtbij genoeg is.} other {Voor # inwoners hangt het van deze plek af of er iets dichtbij genoeg is.}}',
    noContact: 'We kennen geen telefoonnummer, e-mailadres of website. Ga langs.',
    call: 'Bel {phone}',
    mail: 'Mail',
    website: 'Website',
    rest: '{count, plural, =0 {} one {Nog # plek is onzeker, maar zonder gevolg voor een oordeel.} other {Nog # plekken zijn onzeker, maar elk apart zonder gevolg voor een oordeel.}}',
    empty: 'Van alle plekken die meetellen weten we genoeg.',
  },

  timeline: {
    title: 'Door de jaren',
    intro: 'Subsidies en huurcontracten lopen af. Wat blijft er over als niets wordt verlengd?',
    how: 'Op elke datum sluiten we in gedachten alle plekken die tot die dag of eerder zeker zijn. Al het andere blijft zoals nu: inwoners, straten en afspraak. Het is geen voorspelling: meestal wordt er wel iets verlengd.',
    withoutDate:
      'Van {count, number} van de {total, number} plekken die meetellen weten we niet tot wanneer ze zeker zijn. Die blijven in dit beeld bestaan.',
    allDated: 'Van alle {total, number} plekken die meetellen weten we tot wanneer ze zeker zijn.',
    passed:
      '{count, plural, one {Van # plek is de datum al voorbij: {names}. Zij telt hier nog mee. Vraag na of er verlengd is.} other {Van # plekken is de datum al voorbij: {names}. Ze tellen hier nog mee. Vraag na of er verlengd is.}}',
    later:
      '{count, plural, one {# plek is} other {# plekken zijn}} zeker tot na {date, date, ::dMMMMyyyy}. Dat laten we hier weg.',
    empty:
      'Van geen enkele plek die meetelt weten we tot wanneer zij zeker is. Zet het in de lijst van plekken, in een kolom ‘zeker tot’.',
    slider: 'Kies een moment',
    now: 'Nu',
    after: 'Na {date, date, ::dMMMyyyy}',
    afterLong: 'Na {date, date, ::dMMMMyyyy}',
    onMap: 'Zo is het na {date, date, ::dMMMMyyyy}, als niets wordt verlengd',
    chart:
      'Aantal buurten per oordeel, nu en na elke datum, als niets wordt verlengd. Nu {meets, plural, one {voldoet # buurt} other {voldoen # buurten}}, na {date, date, ::dMMMMyyyy} nog {left, number}.',
    lost: '{count, plural, =0 {Niemand heeft dan minder dan nu.} one {# inwoner heeft dan het basisniveau niet meer.} other {# inwoners hebben dan het basisniveau niet meer.}}',
    ends: 'Wat loopt wanneer af',
    turned:
      '{count, plural, =0 {Geen buurt krijgt een ander oordeel dan nu.} one {# buurt krijgt een ander oordeel dan nu.} other {# buurten krijgen een ander oordeel dan nu.}}',
    certainty: '{what} loopt af',
    tooMany: 'Er lopen hier zoveel plekken af dat de kaart ze niet allemaal tegelijk kan weglaten.',
  },
} as const;
