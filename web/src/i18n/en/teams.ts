// Words about who works in a neighbourhood.
import type { teams as dutch } from '../nl/teams.ts';
import type { Translation } from '../translation.ts';

export const teams: Translation<typeof dutch> = {
  title: 'Who works in this neighbourhood?',
  consultation: 'Walk in: <hours></hours>',
  sitsAt: 'You find this team in <place></place>.',
  sitsHere: 'This team sits at this place.',
  ask: 'A question, or in need of help? Call the team of the neighbourhood.',
  kinds: {
    'social-team': 'Social team',
    'welfare-work': 'Social work',
    'community-work': 'Community work',
    'informal-care-support': 'Support for carers',
    'youth-work': 'Youth work',
    'district-nursing': 'District nursing',
    'client-support': 'Help with arranging care',
  },
};
