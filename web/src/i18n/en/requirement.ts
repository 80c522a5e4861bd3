// English words for every form of requirement.
import type { requirement as dutch } from '../nl/requirement.ts';
import type { Translation } from '../translation.ts';

export const requirement: Translation<typeof dutch> = {
  presence:
    'In every <levelSlot>{level, select, neighbourhood {neighbourhood} district {district} other {municipality}}</levelSlot> there {count, plural, =1 {is} other {are}} at least <amountSlot>{count, number}</amountSlot> <placesSlot>{places}</placesSlot>.',
  ratio: {
    places:
      'For every <timesSlot>{times}</timesSlot> there {count, plural, =1 {is} other {are}} at least <amountSlot>{amount}</amountSlot> <placesSlot>{places}</placesSlot>.',
    openingHours:
      'For every <timesSlot>{times}</timesSlot>, <placesSlot>{places}</placesSlot> are open at least <amountSlot>{amount}</amountSlot> in all.',
    squareMetres:
      'For every <timesSlot>{times}</timesSlot> there are at least <amountSlot>{amount}</amountSlot> of <placesSlot>{places}</placesSlot>.',
  },
  catchment: {
    places:
      'For every <timesSlot>{times}</timesSlot> there {count, plural, =1 {is} other {are}}, within <thresholdSlot>{threshold}</thresholdSlot> <modeSlot>{mode}</modeSlot>, at least <amountSlot>{amount}</amountSlot> <placesSlot>{places}</placesSlot>, shared with everyone else who comes there.',
    openingHours:
      'For every <timesSlot>{times}</timesSlot>, <placesSlot>{places}</placesSlot> within <thresholdSlot>{threshold}</thresholdSlot> <modeSlot>{mode}</modeSlot> are open at least <amountSlot>{amount}</amountSlot> in all, shared with everyone else who comes there.',
    squareMetres:
      'For every <timesSlot>{times}</timesSlot> there are, within <thresholdSlot>{threshold}</thresholdSlot> <modeSlot>{mode}</modeSlot>, at least <amountSlot>{amount}</amountSlot> of <placesSlot>{places}</placesSlot>, shared with everyone else who comes there.',
  },
  times: {
    exact: '{per, number} {people}',
    started: '{per, number} {people} or part of that',
    down: 'full {per, number} {people}',
  },
  together:
    '{level, select, neighbourhood {We look at each neighbourhood.} district {We look at each district: its neighbourhoods count together.} other {We look at the municipality: all its neighbourhoods count together.}}',
  decay: 'The nearer a place is, the more it counts.',
  onlyPlaces: 'Only places count:',

  noun: '{count, plural, =1 {place} other {places}}',
  that: 'that',
  thatOfMany: 'that',
  conditions: {
    asAsked: '{that} {count, plural, =1 {meets} other {meet}} the whole requirement',
    wheelchairYes: '{that} {count, plural, =1 {is} other {are}} fully accessible by wheelchair',
    wheelchairLimited: '{that} {count, plural, =1 {is} other {are}} fully or partly accessible by wheelchair',
    free: 'where entrance is free',
    activities: 'where you can go for {activities}',
    weeklyAtLeast: '{that} {count, plural, =1 {is} other {are}} open {hours, number} hours a week or more',
    weeklyBelow: '{that} {count, plural, =1 {is} other {are}} open less than {below, number} hours a week',
    weeklyBetween:
      '{that} {count, plural, =1 {is} other {are}} open at least {hours, number} and less than {below, number} hours a week',
    open: '{that} {count, plural, =1 {is} other {are}} open {days} from {from} to {until}',
    openPart:
      '{that} {count, plural, =1 {is} other {are}} open {days} for at least {minutes, plural, one {# minute} other {# minutes}} between {from} and {until}',
  },
  until: '{time}',
  untilNextDay: '{time} the next day',
  days: {
    each: 'on {days}',
    all: 'every day',
    anyOfAll: 'on at least one day of the week',
    run: 'from {first} to {last}',
    anyOfRun: 'on at least one day from {first} to {last}',
  },

  supply: {
    places: '{value} {count, plural, =1 {place} other {places}}',
    openingHours: '{value} hours a week',
    squareMetres: '{value} m²',
  },
  slider: {
    places: 'How many places?',
    openingHours: 'How many hours a week?',
    squareMetres: 'How many square metres?',
  },
  range: '{lower} to {upper}',
  orMore: '{amount} or more',
  asked: {
    presence:
      '{amount} for each {level, select, neighbourhood {neighbourhood} district {district} other {municipality}}',
    per: '{amount} for every {times}',
  },

  placesHere:
    'There {count, plural, =0 {are no places that count} =1 {is {amount} that counts} other {are {amount} that count}}; {needed} {neededCount, plural, =1 {is} other {are}} needed.',
  amountHere: 'Here we count {amount}; needed: {needed}.',
  amountShort: 'Here we count {amount} of the {needed} that is needed.',
  perPeople: 'For every {times} we count {amount}; needed: {needed}.',
  amountUnknown: 'We do not know how much there is; needed: {needed}.',
  perPeopleUnknown: 'We do not know how much there is for every {times}; needed: {needed}.',
  enough: 'That is enough.',
  missing: '{amount} still needed.',
  missingMaybe: 'Perhaps {amount} still needed, perhaps nothing.',
  missingAtLeast: '{amount} or more still needed.',
  missingUnknown: 'We do not know whether that is enough.',
  forDistrict: 'This verdict is for the whole district{name}.',
  forMunicipality: 'This verdict is for the whole municipality{name}.',
  named: ' ({name})',
  basedOn: 'We reckon with {people}.',
  unknownPeople: 'We do not know how many {group} live here, so we do not know how much there is for them.',
  notApplicable:
    '{level, select, neighbourhood {This requirement does not apply in this neighbourhood.} district {This requirement does not apply in this district.} other {This requirement does not apply in this municipality.}}',
  nobody: 'There are no {group} here, so this requirement does not apply.',

  barTitle: 'Neighbourhoods and residents by verdict',
  columnAmount: 'There is',
  columnMissing: 'Still needed',
  columnNotMet: 'Requirements not met',
  perArea: '{level, select, district {by district} other {by municipality}}',

  unknownRecords: 'Of some places we do not know all that this requirement asks.',
  unknownOrOldRecords:
    'Some places were not checked for a long time, or we do not know all that this requirement asks.',
  staleRecords: 'Some places were not checked for a long time. If they are gone, there is less.',
  sizesUnknown: 'Of some places we do not know how large they are.',
  hoursUnknown: 'Of some places we do not know exactly for how many hours they are open.',
  askFirst: 'Ask these places first:',
  dwellingsUnknown:
    '{level, select, neighbourhood {We do not know for certain how many dwellings there are here.} other {Not of every neighbourhood do we know for certain how many dwellings there are.}}',
  peopleUnknown:
    '{level, select, neighbourhood {How many {group} live here is not known.} other {Not of every neighbourhood is it known how many {group} live there.}}',
  baseWarning:
    'Of {count, number} {level, select, neighbourhood {{count, plural, =1 {neighbourhood} other {neighbourhoods}}} district {{count, plural, =1 {district} other {districts}}} other {{count, plural, =1 {municipality} other {municipalities}}}} we do not know exactly how many {group} there are.',
};
