// Words of the frame around every page.
import type { shell as dutch } from '../nl/shell.ts';
import type { Translation } from '../translation.ts';

export const shell: Translation<typeof dutch> = {
  product: 'Places to meet',
  municipalities: '{count, number} municipalities',
  pageTitle: '{page} · Places to meet',
  pageTitleIn: '{page} · Places to meet in {municipality}',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main menu',
  finder: 'Find a place',
  coverage: 'Coverage',
  coverageTitle: 'Does every neighbourhood have what was agreed?',
  referral: 'Refer',
  about: 'About',
  language: 'Language',
  flavour: 'Display',
  flavours: {
    device: 'As my device',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  fictional: '{municipality} does not exist. This is a made-up municipality to show the map.',
  fictionalLabel: 'Made-up municipality',
  fictionalMore: 'How to use your own data',
  streetsSource: '© OpenStreetMap contributors (ODbL)',
  areasSource: 'Neighbourhoods: CBS and Kadaster (CC BY)',
  placesSource: 'Places: OpenStreetMap and {municipality}',
  print: 'Print',
  streetsAsOf: 'Streets as of {date, date, ::dMMMMyyyy}',
  importedAt: 'Data updated on {date, date, ::dMMMMyyyy}',
  fictionalSource: 'Made-up data, in the form of OpenStreetMap and CBS',
};
