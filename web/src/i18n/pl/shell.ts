// Words of the frame around every page.
import type { shell as dutch } from '../nl/shell.ts';
import type { Translation } from '../translation.ts';

export const shell: Translation<typeof dutch> = {
  product: 'Miejsca spotkań',
  municipalities: '{count, plural, one {# gmina} few {# gminy} many {# gmin} other {# gminy}}',
  pageTitle: '{page} · Miejsca spotkań',
  pageTitleIn: '{page} · Miejsca spotkań: {municipality}',
  skipToContent: 'Przejdź do treści',
  mainNavigation: 'Menu główne',
  finder: 'Szukaj miejsc',
  coverage: 'Dostępność',
  referral: 'Skierowanie',
  coverageTitle: 'Czy każde osiedle ma to, co uzgodniono?',
  about: 'O mapie',
  language: 'Język',
  flavour: 'Wygląd',
  flavours: {
    device: 'Jak w urządzeniu',
    light: 'Jasny',
    dark: 'Ciemny',
    contrast: 'Wysoki kontrast',
  },
  fictional: 'Gmina {municipality} nie istnieje. Jest zmyślona, żeby pokazać mapę.',
  fictionalLabel: 'Zmyślona gmina',
  fictionalMore: 'Jak użyć własnych danych',
  streetsSource: '© autorzy OpenStreetMap (ODbL)',
  areasSource: 'Osiedla: CBS i Kadaster (CC BY)',
  placesSource: 'Miejsca: OpenStreetMap i {municipality}',
  print: 'Drukuj',
  streetsAsOf: 'Ulice z dnia {date, date, ::dMMMMyyyy}',
  importedAt: 'Dane zaktualizowano {date, date, ::dMMMMyyyy}',
  fictionalSource: 'Zmyślone dane w formacie OpenStreetMap i CBS',
};
