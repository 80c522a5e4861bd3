// Words of the frame around every page.
import type { shell as dutch } from '../nl/shell.ts';
import type { Translation } from '../translation.ts';

export const shell: Translation<typeof dutch> = {
  product: 'Місця для зустрічей',
  municipalities: '{count, plural, one {# громада} few {# громади} many {# громад} other {# громади}}',
  pageTitle: '{page} · Місця для зустрічей',
  pageTitleIn: '{page} · Місця для зустрічей: {municipality}',
  skipToContent: 'До змісту',
  mainNavigation: 'Головне меню',
  finder: 'Пошук місць',
  coverage: 'Доступність місць',
  referral: 'Направлення',
  coverageTitle: 'Чи має кожен район те, про що домовилися?',
  about: 'Про карту',
  language: 'Мова',
  flavour: 'Вигляд',
  flavours: {
    device: 'Як на моєму пристрої',
    light: 'Світлий',
    dark: 'Темний',
    contrast: 'Висока контрастність',
  },
  fictional: 'Громади {municipality} не існує. Її вигадано, щоб показати карту.',
  fictionalLabel: 'Вигадана громада',
  fictionalMore: 'Як використати власні дані',
  streetsSource: '© автори OpenStreetMap (ODbL)',
  areasSource: 'Райони: CBS і Kadaster (CC BY)',
  placesSource: 'Місця: OpenStreetMap і {municipality}',
  print: 'Друкувати',
  streetsAsOf: 'Вулиці станом на {date, date, ::dMMMMyyyy}',
  importedAt: 'Дані оновлено {date, date, ::dMMMMyyyy}',
  fictionalSource: 'Вигадані дані у форматі OpenStreetMap і CBS',
};
