// Words for a visit without internet.
import type { offline as dutch } from '../nl/offline.ts';
import type { Translation } from '../translation.ts';

export const offline: Translation<typeof dutch> = {
  noConnection: 'Teraz nie ma połączenia.',
  keptOn: 'Widoczne są miejsca w stanie z {date, date, ::dMMMMyyyy}.',
  lacks: 'Wyszukiwanie działa tylko na tej liście. Nie wiemy teraz, jak daleko jest pieszo lub rowerem.',
};
