// Words for opening hours.

export const hours = {
  unknown: 'We weten niet wanneer het open is. Bel even.',
  unknownNoPhone: 'We weten niet wanneer het open is.',
  onWebsite: 'De openingstijden staan op de website.',
  byPhone: 'Bel even voor de openingstijden.',
  elsewhere: 'Vraag ter plekke naar de openingstijden.',
  days: '{first} t/m {last}',
  everyDay: 'elke dag',
  clock: '{hour}.{minute}',
  // Joined, so that a line never breaks inside a span of time.
  span: '{from}\u2060–\u2060{to}',
  times: '{times}\u00a0uur',
  wholeDay: 'de hele dag',
  open: 'Open {times}',
  always: 'Dag en nacht open',
  never: 'Gesloten',
  notOnHolidays: 'Niet op feestdagen.',
} as const;
