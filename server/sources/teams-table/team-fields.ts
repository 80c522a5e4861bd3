// The columns of a list of teams, under the many names that people give them. None of them is for a person's name.
import { fieldByHeader } from '../text-file/field-by-header.ts';

/** Compared as the columns of places are: without accents, capitals, spaces and marks. */
const headers = {
  id: ['id', 'nummer', 'nr', 'code', 'kenmerk', 'identifier'],
  name: ['name', 'naam', 'team', 'naam team', 'teamnaam', 'team name', 'titel', 'title'],
  kind: ['kind', 'type', 'soort', 'soort team', 'categorie', 'category'],
  description: [
    'what',
    'what they do',
    'description',
    'wat',
    'wat doen zij',
    'wat doet het team',
    'omschrijving',
    'beschrijving',
    'toelichting',
  ],
  areas: [
    'areas',
    'area',
    'gebieden',
    'gebied',
    'werkgebied',
    'werkgebieden',
    'buurten',
    'wijken',
    'neighbourhoods',
    'districts',
  ],
  phone: ['phone', 'telephone', 'tel', 'telefoon', 'telefoonnummer', 'phone number'],
  email: ['email', 'e mail', 'mail', 'emailadres', 'mailadres', 'email address'],
  website: ['website', 'web', 'url', 'site', 'webadres', 'link', 'homepage'],
  consultationHours: [
    'consultation hours',
    'consultation',
    'hours',
    'opening hours',
    'spreekuur',
    'spreekuren',
    'inloopspreekuur',
    'inloop',
    'openingstijden',
  ],
  placeId: ['place id', 'place', 'plek', 'plek id', 'id plek', 'locatie', 'locatie id'],
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
} satisfies Record<string, string[]>;
export type TeamField = keyof typeof headers;

/** One row, untouched but for spaces around it; an empty field is absent. */
export type TeamFields = Partial<Record<TeamField, string>>;

export const teamFieldOfHeader = fieldByHeader(headers);
