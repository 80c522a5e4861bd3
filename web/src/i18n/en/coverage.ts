// English words of the coverage page.
import type { coverage as dutch } from '../nl/coverage.ts';
import type { Translation } from '../translation.ts';

export const coverage: Translation<typeof dutch> = {
  stillWorks: 'Without these data we cannot judge the neighbourhoods. Finding places may still work.',
  emptyTitle: 'There is no agreement yet',
  empty:
    'The municipality has not yet laid down what every neighbourhood must have. As soon as there is an agreement or a proposal, you see here which neighbourhoods meet it.',
  tools: 'What do you want to do?',
  tool: {
    agreement: 'Agreement',
    'what-if': 'What if',
    'where-next': 'Where next?',
    fragile: 'Fragile',
    'check-first': 'Check first',
    timeline: 'Through the years',
    compare: 'Compare',
  },
  undo: 'Undo',
  redo: 'Redo',
  linkDamaged:
    'The link did not come through whole. You see the agreement without the changes that were in the link.',
  normGone: 'The agreement in the link no longer exists. You now see another one.',

  judged: 'Judged on {date, date, ::dMMMMyyyy}',
  judgedBy: 'by ‘<norm>{title}</norm>’, version {version, number}',
  madeUp: 'made-up data',
  realData: 'real data',
  straightLineWarning:
    '{count, number} of the {total, number} neighbourhoods have no streets in the map; their distances are estimates.',
  spreadWarning:
    'In {count, number} of the {total, number} neighbourhoods we know no addresses; residents are spread over the streets there.',
  populationWarning:
    'Of {count, number} of the {total, number} neighbourhoods we do not know how many {group} live there.',
  reasonsMissing: 'We could not fetch where the figures are uncertain. The verdicts are right.',

  agreementRegion: 'The agreement',
  pickNorm: 'Choose an agreement or a proposal',
  status: { agreed: 'Agreed', proposal: 'Proposal', withdrawn: 'Withdrawn' },
  versionOf: 'version {version, number}',
  normsOfAll: 'Of the municipality',
  normsOfOwn: 'Yours, in this browser',
  moreOfNorm: 'Source and age of records',
  startProposal: 'Make a proposal',
  frozen: 'This version is fixed. A change becomes a new proposal.',
  agreedOn: 'Agreed on {date, date, ::dMMMMyyyy}',
  notAgreed: 'Not agreed yet',
  validUntil: 'Valid until {date, date, ::dMMMMyyyy}',
  agreedBy: 'By {parties}',
  proposedBy: 'From {parties}',
  source: 'Source: <link>{source}</link>',
  staleness:
    'A place that was not checked for more than {months, plural, one {# month} other {# months}} counts as uncertain.',

  requirementCount: '{count, plural, one {One requirement} other {# requirements}}',
  requirement:
    '<shareSlot>{share}</shareSlot> of <groupSlot>{group}</groupSlot> live within <thresholdSlot>{threshold}</thresholdSlot> <modeSlot>{mode}</modeSlot> of <placesSlot>{places}</placesSlot>.',
  allResidents: {
    everyone: 'the residents',
    aged0to14: 'the children under 15',
    aged65plus: 'the residents of 65 and over',
    under65: 'the residents under 65',
    households: 'the households',
  },
  residents: {
    everyone: '{count, plural, one {resident} other {residents}}',
    aged0to14: '{count, plural, one {child under 15} other {children under 15}}',
    aged65plus: '{count, plural, one {resident} other {residents}} of 65 and over',
    under65: '{count, plural, one {resident} other {residents}} under 65',
    households: '{count, plural, one {household} other {households}}',
    dwellings: '{count, plural, one {dwelling} other {dwellings}}',
  },
  residentsShort: {
    everyone: '{count, plural, one {resident} other {residents}}',
    aged0to14: '{count, plural, one {child} other {children}}',
    aged65plus: 'aged {count, plural, one {65} other {65}} and over',
    under65: '{count, plural, one {resident} other {residents}} under 65',
    households: '{count, plural, one {household} other {households}}',
  },
  mode: { walking: 'on foot', cycling: 'by bicycle' },
  threshold: {
    metres: '{value, number} metres',
    minutes: '{value, plural, one {# minute} other {# minutes}}',
  },
  places: {
    any: '<countSlot>{count, plural, =1 {a} other {#}}</countSlot> <nounsSlot>{count, plural, =1 {place} other {places}}</nounsSlot>',
    ofKind: '<countSlot>{count, plural, =1 {any} other {#}}</countSlot> <nounsSlot>{kinds}</nounsSlot>',
    purpose: { meet: 'to meet people', learn: 'to learn', relax: 'to relax', support: 'for help' },
  },
  appliesToUrbanity:
    'Only in {level, select, neighbourhood {neighbourhoods} district {districts} other {municipalities}} of urbanity class {classes} (1 is the most urban).',
  appliesToResidents:
    'Only in {level, select, neighbourhood {neighbourhoods} district {districts} other {municipalities}} with at least {count, number} residents.',

  thresholdSlider: 'How far may it be?',
  shareSlider: 'For which part?',
  agreedMark: 'agreed: {value}',
  reset: 'Back to the agreement',
  stopTrial: 'Stop the trial',
  resetProposal: 'Back to the proposal',
  trying: 'This is a trial with other numbers, not what was agreed.',
  tryingProposal: 'This is a trial with other numbers, not the proposal itself.',

  barTitle: 'Neighbourhoods and people by verdict',
  areas: 'areas',
  totalShort: '{people} still to go in all.',
  totalShortRange: '{lower, number} to {people} still to go in all.',
  totalDone: 'Nobody left to go.',

  verdict: {
    meets: 'Meets the agreement',
    fails: 'Does not meet it yet',
    unknown: 'We cannot tell yet',
    'not-applicable': 'Does not apply here',
  },
  meetsProposal: 'Meets the proposal',
  verdictShort: {
    meets: 'Meets',
    fails: 'Not yet',
    unknown: 'Cannot tell',
    'not-applicable': 'Not applicable',
  },

  outcome:
    '{fails, plural, one {# neighbourhood does} other {# neighbourhoods do}} not meet it yet, of {unknown, plural, one {# neighbourhood} other {# neighbourhoods}} we cannot tell, {meets, plural, one {# neighbourhood meets} other {# neighbourhoods meet}} it.',

  viewSwitch: 'Map or table',
  viewMap: 'Map',
  viewTable: 'Table',
  mapRegion: 'Map and table of the neighbourhoods',
  mapLabel:
    'Map of the neighbourhoods. Move it with the arrow keys, zoom with plus and minus. You can also choose a neighbourhood in the list or the table.',
  placesMissing: 'The places could not be put on the map. The verdicts are right.',
  outlinesMissing: 'The outlines of the neighbourhoods could not be loaded. The table works.',
  pickArea: 'Find a neighbourhood',
  pickAreaNone: 'No neighbourhood by this name',
  pickMunicipality: 'Find a municipality',
  pickMunicipalityNone: 'No municipality by this name',
  countryRegion: 'Map of all neighbourhoods',
  countryHint:
    'You see {count} neighbourhoods. Choose a municipality, or a neighbourhood on the map. Then you read how it is there and can try other numbers.',
  countOfAreas: '{verdict}: {count} neighbourhoods',
  legend: 'What the map shows',
  legendAllSigns: 'All signs on the map',
  legendSelected: 'The neighbourhood you chose',

  teamsHere: 'Who works here: {teams}.',
  placesHere: 'Places in this neighbourhood',
  placesHint: 'Choose a place, and the map shows who lives near it.',
  noPlacesHere: 'There is no place in this neighbourhood itself.',

  panelRegion: 'The neighbourhood',
  close: 'Close',
  noSelection:
    'Choose a neighbourhood on the map, in the list or in the table. Then you read here how it is there.',
  areaGone: 'The neighbourhood in the link is not in these data.',
  inDistrict: '{district} · {residents}',
  residentsUnknown: 'number of residents unknown',
  areaVerdict: {
    meets: 'This neighbourhood has what was agreed.',
    fails: 'This neighbourhood does not yet have what was agreed.',
    unknown: 'We cannot tell yet whether this neighbourhood has what was agreed.',
    'not-applicable': 'The agreement is not about this neighbourhood.',
  },
  areaVerdictProposed: {
    meets: 'This neighbourhood has what is proposed.',
    fails: 'This neighbourhood does not yet have what is proposed.',
    unknown: 'We cannot tell yet whether this neighbourhood has what is proposed.',
    'not-applicable': 'The proposal is not about this neighbourhood.',
  },
  areaVerdictTried: {
    meets: 'With these numbers this neighbourhood meets the requirements.',
    fails: 'With these numbers this neighbourhood does not yet meet the requirements.',
    unknown: 'With these numbers we cannot tell yet for this neighbourhood.',
    'not-applicable': 'These requirements are not about this neighbourhood.',
  },
  within:
    '{covered, number} of the {total} {covered, plural, one {lives} other {live}} within {threshold} {mode} of {places}.',
  withinRange:
    'At least {lower, number} and at most {covered, number} of the {total} live within {threshold} {mode} of {places}.',
  agreedShare: 'Agreed is {share}.',
  proposedShare: 'Proposed is {share}.',
  triedShare: 'You are trying {share}.',
  short: '{people} still to go.',
  shortRange: '{lower, number} to {people} still to go.',
  shortMaybe: 'Perhaps {people} still to go, perhaps none.',
  enough: 'That has been reached.',
  notApplicableHere: 'This requirement does not apply in this neighbourhood.',
  nobodyHere: 'Nobody whom this requirement is about lives here.',
  unknownPeople: 'We do not know how many {group} live here, so we do not know how many live near enough.',

  whyUncertain: 'Why we cannot tell',
  howSure: 'How sure is this?',
  staleRecords: 'Some places were not checked for a long time. If they are gone, fewer people live near one.',
  checkFirst: 'Check these places first:',
  checkedOn: 'checked on {date, date, ::dMMMMyyyy}',
  neverChecked: 'never checked',
  straightLine:
    'There are no streets of this neighbourhood in the map. Distances are estimates: a straight line and 30% more.',
  spreadOverStreets:
    'We know no addresses in this neighbourhood. We have spread its residents evenly over the streets.',
  populationUnknown: 'How many {group} live here is not known, or is withheld because they are so few.',
  waitingForReasons: 'For these numbers we are still finding out why.',

  shareWithin: '{share} live within {threshold}.',
  shareWithinRange: '{share} live within {lower} to {upper}.',
  shareWithinUnsure: '{share} live within {lower} at best.',
  shareBeyond: '{share} is not reached anywhere within {threshold}.',
  meanDistance: 'On average it is {mean}.',
  meanDistanceRange: 'On average it is {lower} to {upper}.',
  unreachable: '{people} {count, plural, one {cannot} other {cannot}} reach a place within {threshold}.',

  curveLabel: 'Distance and part of the people. {share} must live within {threshold}; now it is {covered}.',
  curveShare: '{share}',
  curveBand: 'uncertain',
  range: '{lower} to {upper}',

  tableCaption: 'All neighbourhoods, those where most is needed first. Click a heading for another order.',
  tableCaptionOther: 'All neighbourhoods. Click a heading for another order.',
  columnName: 'Neighbourhood',
  columnDistrict: 'District',
  columnResidents: 'Residents',
  columnVerdict: 'Verdict',
  columnShare: 'Within reach',
  columnShort: 'Still to go',
  columnNeeded: 'Still to go, all requirements',
  unknownFigure: 'unknown',
  none: 'none',
  notHere: 'not applicable',
};
