// The columns of a list of places, under the many names that people give them.

/** Compared without accents, capitals, spaces and marks: `Opening hours` is `openinghours`. */
const headers = {
  id: ['id', 'nummer', 'nr', 'code', 'kenmerk', 'identifier'],
  name: ['name', 'naam', 'naam locatie', 'locatienaam', 'naam plek', 'plek', 'title', 'titel'],
  kind: ['kind', 'kinds', 'type', 'soort', 'soorten', 'soort plek', 'soort locatie', 'categorie', 'category'],
  functions: ['functions', 'function', 'functie', 'functies', 'doel'],
  address: ['address', 'adres', 'bezoekadres'],
  street: ['street', 'straat', 'straatnaam', 'openbare ruimte'],
  houseNumber: ['house number', 'house no', 'number', 'huisnummer', 'huisnr', 'straatnummer'],
  addition: ['addition', 'house number addition', 'toevoeging', 'huisnummertoevoeging', 'huisletter'],
  postcode: ['postcode', 'postal code', 'zip', 'zip code', 'post code'],
  city: ['city', 'town', 'plaats', 'woonplaats', 'plaatsnaam', 'stad', 'dorp'],
  lon: ['lon', 'lng', 'long', 'longitude', 'lengtegraad', 'oosterlengte'],
  lat: ['lat', 'latitude', 'breedtegraad', 'noorderbreedte'],
  x: ['x', 'rd x', 'x rd', 'x coordinaat', 'x coordinate', 'xcoord'],
  y: ['y', 'rd y', 'y rd', 'y coordinaat', 'y coordinate', 'ycoord'],
  activities: ['activities', 'activity', 'activiteiten', 'activiteit', 'aanbod', 'wat te doen'],
  languages: [
    'languages',
    'language',
    'spoken languages',
    'languages spoken',
    'talen',
    'taal',
    'gesproken talen',
    'spreektalen',
    'voertaal',
    'voertalen',
  ],
  floorArea: [
    'floor area',
    'floor area m2',
    'oppervlakte',
    'oppervlakte m2',
    'oppervlak',
    'vloeroppervlak',
    'm2',
    'm²',
    'square metres',
  ],
  openingHours: ['opening hours', 'hours', 'openingstijden', 'openingsuren', 'open'],
  wheelchair: ['wheelchair', 'rolstoel', 'rolstoeltoegankelijk', 'toegankelijk', 'wheelchair accessible'],
  free: ['free', 'free of charge', 'gratis', 'kosteloos', 'vrije toegang'],
  phone: ['phone', 'telephone', 'tel', 'telefoon', 'telefoonnummer', 'phone number'],
  email: ['email', 'e mail', 'mail', 'emailadres', 'mailadres', 'email address'],
  website: ['website', 'web', 'url', 'site', 'webadres', 'link', 'homepage'],
  operator: [
    'operator',
    'organisation',
    'organization',
    'organisatie',
    'beheerder',
    'uitvoerder',
    'aanbieder',
  ],
  description: ['description', 'omschrijving', 'beschrijving', 'toelichting', 'notes', 'opmerkingen'],
  checkedOn: [
    'checked on',
    'checked',
    'last checked',
    'gecontroleerd op',
    'gecontroleerd',
    'nagekeken',
    'nagekeken op',
    'laatst nagekeken',
    'peildatum',
  ],
  certainUntil: [
    'certain until',
    'secured until',
    'funded until',
    'zeker tot',
    'zeker tot en met',
    'zekerheid tot',
    'subsidie tot',
    'huur tot',
    'contract tot',
    'einddatum',
  ],
  certainty: ['certainty', 'certain by', 'zekerheid', 'zeker door', 'grond van zekerheid'],
} satisfies Record<string, string[]>;
export type PlaceField = keyof typeof headers;

/** One record of a list, untouched but for spaces around it; an empty field is absent. */
export type PlaceFields = Partial<Record<PlaceField, string>>;

const fieldByHeader = new Map(
  Object.entries(headers).flatMap(([field, names]) =>
    names.map((name) => [comparable(name), field as PlaceField]),
  ),
);

export function fieldOfHeader(header: string): PlaceField | null {
  return fieldByHeader.get(comparable(header)) ?? null;
}

/** Words that only differ in accents, capitals, spaces or marks compare as the same. */
export function comparable(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
