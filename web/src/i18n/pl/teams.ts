// Words about who works in a neighbourhood.
import type { teams as dutch } from '../nl/teams.ts';
import type { Translation } from '../translation.ts';

export const teams: Translation<typeof dutch> = {
  title: 'Kto pracuje w tej okolicy?',
  consultation: 'Dyżur: <hours></hours>',
  sitsAt: 'Ten zespół przyjmuje tutaj: <place></place>.',
  sitsHere: 'Ten zespół przyjmuje w tym miejscu.',
  ask: 'Pytanie albo potrzebna pomoc? Można zadzwonić do zespołu z okolicy.',
  kinds: {
    'social-team': 'Zespół socjalny',
    'welfare-work': 'Praca socjalna',
    'community-work': 'Praca z mieszkańcami',
    'informal-care-support': 'Wsparcie dla opiekunów bliskich',
    'youth-work': 'Praca z młodzieżą',
    'district-nursing': 'Pielęgniarki środowiskowe',
    'client-support': 'Pomoc w załatwianiu opieki',
  },
};
