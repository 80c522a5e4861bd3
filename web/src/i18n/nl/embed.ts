// Words of the finder in a frame on another site.

export const embed = {
  places: 'Plekken',
  title: '{what} in {where}',
  whole: 'Hele kaart openen',
  newTab: '(opent in een nieuw tabblad)',
  nothing: 'Hier zijn geen plekken bij',
} as const;
