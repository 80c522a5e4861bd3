// Words beside the shape that shows from where people come to a place in time.

export const isochrone = {
  region: 'Hoe ver is het naar {place}?',
  within: 'Binnen <choice></choice> van deze plek',
  choiceLabel: 'Hoeveel minuten lopen of fietsen?',
  choice: '{minutes, number} minuten {mode, select, walking {lopen} other {fietsen}}',
  withinShort: 'binnen {minutes, number} minuten {mode, select, walking {lopen} other {fietsen}}',
  residents:
    '{count, plural, =0 {Daar woont niemand.} one {Daar woont één mens.} other {Daar wonen ongeveer {count, number} mensen.}}',
  straightLine: 'We kennen hier geen straten. De afstand is geschat.',
  loading: 'We rekenen uit hoe ver dat is.',
  failed: 'Dit konden we niet uitrekenen.',
  close: 'Sluit',
} as const;
