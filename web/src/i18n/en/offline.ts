// Words for a visit without internet.
import type { offline as dutch } from '../nl/offline.ts';
import type { Translation } from '../translation.ts';

export const offline: Translation<typeof dutch> = {
  noConnection: 'You have no connection now.',
  keptOn: 'You see the places as they were on {date, date, ::dMMMMyyyy}.',
  lacks: 'Search looks in this list only. How far it is on foot or by bicycle, we do not know now.',
};
