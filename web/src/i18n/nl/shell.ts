// Words of the frame around every page.

export const shell = {
  product: 'De sociale basis',
  pageTitle: '{page} · De sociale basis',
  pageTitleIn: '{page} · De sociale basis van {municipality}',
  skipToContent: 'Naar de inhoud',
  mainNavigation: 'Hoofdmenu',
  finder: 'Plekken zoeken',
  coverage: 'Dekking per buurt',
  about: 'Over',
  otherLanguage: 'English',
  flavour: 'Weergave',
  flavours: {
    device: 'Zoals mijn apparaat',
    light: 'Licht',
    dark: 'Donker',
    contrast: 'Hoog contrast',
  },
  fictional: '{municipality} bestaat niet. Dit is een verzonnen gemeente om de kaart te laten zien.',
  fictionalLabel: 'Verzonnen gemeente',
  fictionalMore: 'Zo gebruikt u uw eigen gegevens',
  streetsSource: '© OpenStreetMap-bijdragers (ODbL)',
  areasSource: 'Buurten: CBS en Kadaster (CC BY)',
  streetsAsOf: 'Straten van {date, date, ::dMMMMyyyy}',
  importedAt: 'Gegevens bijgewerkt op {date, date, ::dMMMMyyyy}',
  fictionalSource: 'Verzonnen gegevens, gemaakt in de vorm van OpenStreetMap en CBS',
} as const;
