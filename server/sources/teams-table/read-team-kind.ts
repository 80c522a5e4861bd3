// Finds the kind of a team in the words that lists use.
import type { TeamKind } from '../../domain/teams/team.ts';
import { comparable } from '../text-file/field-by-header.ts';

const words: Record<TeamKind, string[]> = {
  'social-team': [
    'sociaal team',
    'sociaal wijkteam',
    'wijkteam',
    'buurtteam',
    'gebiedsteam',
    'dorpsteam',
    'jeugd- en gezinsteam',
    'toegangsteam',
  ],
  'welfare-work': [
    'welzijnswerk',
    'welzijn',
    'sociaal werk',
    'maatschappelijk werk',
    'algemeen maatschappelijk werk',
    'ouderenwerk',
    'social work',
  ],
  'community-work': [
    'opbouwwerk',
    'opbouwwerker',
    'buurtwerk',
    'wijkwerk',
    'buurtverbinder',
    'wijkverbinder',
  ],
  'informal-care-support': [
    'mantelzorgsteunpunt',
    'steunpunt mantelzorg',
    'mantelzorgondersteuning',
    'mantelzorg',
    'carer support',
  ],
  'youth-work': ['jongerenwerk', 'jeugdwerk', 'kinderwerk', 'straathoekwerk'],
  'district-nursing': ['wijkverpleging', 'wijkverpleegkundige', 'thuiszorg', 'district nurse'],
  'client-support': ['cliëntondersteuning', 'onafhankelijke cliëntondersteuning', 'sociaal raadslieden'],
  other: ['anders', 'overig', 'overige'],
};

const kindByWord = new Map(
  (Object.keys(words) as TeamKind[]).flatMap((kind) =>
    [kind, ...words[kind]].map((word) => [comparable(word), kind]),
  ),
);

/** `null`: no kind that is known. */
export const readTeamKind = (text: string): TeamKind | null => kindByWord.get(comparable(text)) ?? null;
