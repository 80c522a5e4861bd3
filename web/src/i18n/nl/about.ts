// Words of the page that says what this map is.

export const about = {
  title: 'Over deze kaart',
  lead: 'Deze kaart laat zien waar de buurt elkaar ontmoet: buurthuizen, bibliotheken, clubhuizen, vrijwilligerspunten en steunpunten voor mantelzorgers. En of elke buurt heeft wat daarover is afgesproken.',
  fictionalTitle: 'Dit is een voorbeeld',
  fictional:
    '{municipality} bestaat niet. De gemeente ligt op een plek waar in het echt water is. Straten, inwoners, plekken en afspraken zijn verzonnen, zodat u de kaart kunt uitproberen.',
  ownDataTitle: 'Uw eigen gegevens gebruiken',
  ownData:
    'De kaart werkt met open gegevens: een uittreksel van OpenStreetMap, de buurten van het CBS en uw eigen lijst met plekken. Een beheerder laadt ze met één opdracht:',
  ownDataMore: 'In het bestand README staat hoe u aan deze bestanden komt.',
  verdictsTitle: 'Wat de kleuren betekenen',
  verdicts:
    'In een afspraak staat bijvoorbeeld: 80% van de inwoners woont binnen 800 meter lopen van een plek om elkaar te ontmoeten. Voor elke buurt rekenen we na of dat zo is, over echte straten en paden.',
  meets: 'Voldoet aan de afspraak',
  meetsText: 'We weten zeker dat genoeg mensen dicht genoeg bij een plek wonen.',
  fails: 'Voldoet nog niet',
  failsText: 'Ook als alles meezit, wonen er niet genoeg mensen dicht genoeg bij een plek.',
  unknown: 'Weten we nog niet zeker',
  unknownText: 'We missen iets, of een gegeven is lang niet nagekeken. Het kan nog beide kanten op.',
  notApplicable: 'Geldt hier niet',
  notApplicableText: 'De afspraak gaat niet over deze buurt, of er woont niemand.',
  countingTitle: 'Zo rekenen we',
  counting:
    'We rekenen met de afstand over straat, niet hemelsbreed. Mensen die geen plek kunnen bereiken, tellen mee. Plekken net over de gemeentegrens ook. Wat we niet weten, noemen we nooit een nee.',
  sourcesTitle: 'Waar de gegevens vandaan komen',
  sourcesFictional:
    'Alle gegevens van {municipality} zijn verzonnen. Met echte gegevens komen ze hiervandaan:',
  sourceStreets:
    'Straten en een deel van de plekken: <osm>OpenStreetMap</osm>, © OpenStreetMap-bijdragers, Open Database License (ODbL).',
  sourceAreas: 'Buurten en inwoners: <cbs>CBS en Kadaster, Wijk- en buurtkaart</cbs>, CC BY 4.0.',
  sourcePlaces: 'Andere plekken: de lijst van de gemeente.',
  facts: 'Nu in deze kaart',
  factNames: {
    neighbourhoods: 'Buurten',
    residents: 'Inwoners',
    places: 'Plekken',
    addresses: 'Adressen',
  },
  streetsAsOf: 'Straten van',
  asOf: 'Beoordeeld op',
  importedAt: 'Bijgewerkt op',
  privacyTitle: 'Uw gegevens blijven bij u',
  privacy:
    'Deze kaart vraagt niets aan andere bedrijven: de kaart, de letters en het zoeken komen van dezelfde server. We bewaren niet wat u zoekt en zetten geen cookies. Alleen uw eigen apparaat onthoudt iets: uw taal, uw weergave en de plekken die u het laatst zag.',
  privacyMore: 'Meer over uw gegevens',
  embedTitle: 'Op uw eigen website',
  embed: 'U kunt de plekken van een buurt of gemeente op uw eigen website laten zien, met lijst en kaart.',
  embedMore: 'Maak de code voor uw website',
} as const;
