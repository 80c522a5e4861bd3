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
  span: '{from}–{to}',
  times: '{times} uur',
  wholeDay: 'de hele dag',
  open: 'Open {times}',
  always: 'Dag en nacht open',
  never: 'Gesloten',
  notOnHolidays: 'Niet op feestdagen.',
} as const;
