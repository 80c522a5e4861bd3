// What Lindewaard agreed on, and what its residents propose.
import type { Norm, ReachRequirement } from '../../server/domain/norm/norm.ts';
import { municipality } from './areas.ts';

const meeting = ['community-centre', 'senior-centre', 'walk-in-house'];

const agreedRequirements: ReachRequirement[] = [
  {
    id: 'ontmoeten',
    form: 'reach',
    title: 'Een plek om elkaar te ontmoeten op loopafstand',
    group: 'everyone',
    share: 0.8,
    within: { value: 800, unit: 'metres' },
    mode: 'walking',
    count: 1,
    places: { kinds: meeting },
    appliesTo: { minResidents: 200 },
  },
  {
    id: 'ouderen',
    form: 'reach',
    title: 'Voor ouderen een ontmoetingsplek dichtbij',
    group: 'aged65plus',
    share: 0.75,
    within: { value: 600, unit: 'metres' },
    mode: 'walking',
    count: 1,
    places: { kinds: meeting },
    appliesTo: { minResidents: 200, urbanity: [1, 2, 3] },
  },
  {
    id: 'bibliotheek',
    form: 'reach',
    title: 'Een bibliotheek binnen tien minuten fietsen',
    group: 'everyone',
    share: 0.9,
    within: { value: 10, unit: 'minutes' },
    mode: 'cycling',
    count: 1,
    places: { kinds: ['library'] },
    appliesTo: { minResidents: 200 },
  },
  {
    id: 'mantelzorg',
    form: 'reach',
    title: 'Een steunpunt voor wie voor een ander zorgt, binnen een kwartier fietsen',
    group: 'households',
    share: 0.9,
    within: { value: 15, unit: 'minutes' },
    mode: 'cycling',
    count: 1,
    places: { kinds: ['caregiver-support'] },
    appliesTo: { minResidents: 200 },
  },
];

export const agreedNorm: Norm = {
  id: 'basisafspraak-2026',
  version: 1,
  title: 'Basisafspraak Lindewaard 2026',
  language: 'nl',
  status: 'agreed',
  municipalityCode: municipality.code,
  agreedOn: '2026-03-12',
  validUntil: '2030-12-31',
  parties: [
    { name: 'Gemeente Lindewaard', role: 'municipality' },
    { name: 'Bewonersplatform Lindewaard', role: 'residents' },
    { name: 'Stichting Welzijn Lindewaard', role: 'organisation' },
    { name: 'Mantelzorgvereniging De Schouder', role: 'organisation' },
    { name: 'Bibliotheek Lindewaard', role: 'organisation' },
  ],
  source: 'https://lindewaard.example/basisafspraak-2026',
  stalenessMonths: 24,
  requirements: agreedRequirements,
};

export const proposedNorm: Norm = {
  ...agreedNorm,
  id: 'voorstel-bewoners-2027',
  title: 'Voorstel van het Bewonersplatform voor 2027',
  status: 'proposal',
  agreedOn: null,
  validUntil: null,
  parties: [{ name: 'Bewonersplatform Lindewaard', role: 'residents' }],
  source: 'https://bewonersplatform-lindewaard.example/voorstel-2027',
  requirements: [
    { ...agreedRequirements[0], share: 0.9, within: { value: 700, unit: 'metres' } },
    { ...agreedRequirements[1], share: 0.8, within: { value: 500, unit: 'metres' } },
    agreedRequirements[2],
    { ...agreedRequirements[3], within: { value: 12, unit: 'minutes' } },
    {
      id: 'jongeren',
      form: 'reach',
      title: 'Voor kinderen en jongeren een eigen plek binnen tien minuten fietsen',
      group: 'aged0to14',
      share: 0.8,
      within: { value: 10, unit: 'minutes' },
      mode: 'cycling',
      count: 1,
      places: { kinds: ['youth-centre'] },
      appliesTo: { minResidents: 200 },
    },
  ],
};
