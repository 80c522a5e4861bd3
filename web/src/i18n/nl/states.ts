// Words for waiting, failing and finding nothing.

export const states = {
  loading: 'Bezig met laden',
  failedTitle: 'Dit lukt nu niet',
  unreachable: 'We krijgen geen antwoord van de server. Misschien is uw internet weg.',
  unreadable: 'De server gaf een antwoord dat we niet begrijpen.',
  refused: 'De server kan dit nu niet geven.',
  aborted: 'We zijn gestopt met laden.',
  tryAgain: 'Probeer opnieuw',
  technical: 'Voor wie het wil uitzoeken',
  crashedTitle: 'Er ging iets mis op deze pagina',
  crashed: 'Dat ligt aan ons. Laad de pagina opnieuw, of ga terug naar het begin.',
  toStart: 'Terug naar het begin',
  reload: 'Laad de pagina opnieuw',
  notFoundTitle: 'Deze pagina bestaat niet',
  notFound: 'Misschien is het adres veranderd, of staat er een typefout in.',
} as const;
