// Words for opening hours.

export const hours = {
  unknown: 'We weten niet wanneer het open is. Bel even.',
  onWebsite: 'De openingstijden staan op de website.',
  byPhone: 'Bel even voor de openingstijden.',
  elsewhere: 'De openingstijden zijn te ingewikkeld om hier te laten zien.',
  always: 'Altijd open',
  never: 'Gesloten',
  days: '{first} t/m {last}',
  everyDay: 'Elke dag',
  times: '{from}–{to} uur',
  notOnHolidays: 'Niet op feestdagen',
  closed: 'gesloten',
} as const;
