// Words on and around the map, also those of its own buttons.

export const map = {
  flavours: { light: 'licht', dark: 'donker', contrast: 'hoog contrast', print: 'voor papier' },
  zoomIn: 'Dichterbij',
  zoomOut: 'Verder weg',
  showSources: 'Toon of verberg de bronnen',
  metres: 'm',
  kilometres: 'km',
  noWebgl:
    'Hier hoort een kaart. Uw browser kan die niet tekenen, omdat WebGL uit staat of ontbreekt. Alles wat op de kaart staat, vindt u ook in de lijst of de tabel.',
  failed: 'De kaart werkt nu niet. Alles wat op de kaart staat, vindt u ook in de lijst of de tabel.',
  streetsSource: 'OpenStreetMap-bijdragers',
  areasSource: 'CBS en Kadaster',
  fictionalSource: 'Verzonnen gegevens',
  places: 'Kaart met plekken. Verschuif met de pijltjes, zoom met plus en min.',
} as const;
