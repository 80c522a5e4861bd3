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
  times: '{times} uur',
  wholeDay: 'dag en nacht open',
  closed: 'gesloten',
  notOnHolidays: 'Niet op feestdagen.',
} as const;
