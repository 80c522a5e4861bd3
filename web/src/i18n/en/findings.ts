// Words of what can be found out: where a new place helps, which places matter most, what to check first, what ends when.

import type { findings as dutch } from '../nl/findings.ts';
import type { Translation } from '../translation.ts';

export const findings: Translation<typeof dutch> = {
  scenarioTitle: 'What if',
  asking: 'Working it out again …',
  stillWorks: 'Without this answer the map, the table and the agreement still work.',
  showMore: 'Show {count, number} more',
  unknownPlace: 'A place without a name',
  inArea: 'in {area}',
  acrossBorder: 'outside the municipality',
  people: '{count, plural, one {# resident} other {# residents}}',
  from: 'from',
  to: 'to',
  basedOn: 'Based on the places as they are now.',
  basedOnScenario: 'Based on the what-if ‘{title}’.',
  basedOnTrial: 'Based on the numbers that you are trying.',
  howAndLimits: 'How was this found?',

  whereNext: {
    title: 'Where a new place?',
    intro: 'Find where a new place helps most people. The places that are there stay.',
    how: 'For every possible place we count who would then live close enough, along real streets. We choose the places that help most together, and work out how much better another choice could be at most. We do not look at whether a building or land is free, nor at costs.',
    requirement: 'For which requirement?',
    none: 'This agreement has no requirement about distance. Only then can we find where a place helps most.',
    others:
      '{count, plural, =1 {One requirement is not listed: {titles}. It is not about distance, so for it the spot within the neighbourhood, district or municipality makes no difference.} other {# requirements are not listed: {titles}. They are not about how far someone lives.}}',
    count: 'How many new places?',
    objective: 'What matters most?',
    objectivePeople: 'As many people as possible',
    objectiveVerdicts: 'As many neighbourhoods as possible that meet',
    candidates: 'Where may the place be?',
    candidatesStreets: 'Anywhere along the streets',
    candidatesBuildings: 'In an existing building',
    candidateKinds: 'Which buildings?',
    kind: {
      school: 'School',
      'sports-hall': 'Sports hall',
      'place-of-worship': 'Place of worship',
      'empty-premises': 'Empty premises',
    },
    noBuildings: 'These data hold no buildings where a place could be.',
    pickKind: 'Choose at least one kind of building.',
    search: 'Find the best place',
    searchMany: 'Find the best places',
    searching: 'Searching',
    cancel: 'Stop searching',
    stopped: 'The search was stopped. Nothing has changed.',
    failed: 'The search failed.',
    outcome:
      'With {count, plural, =1 {this place} other {these # places}} {people} more {gained, plural, one {lives} other {live}} close enough.',
    turned:
      '{count, plural, =0 {No neighbourhood comes to meet this requirement by it.} one {# neighbourhood comes to meet this requirement by it.} other {# neighbourhoods come to meet this requirement by it.}}',
    waiting:
      'Now {people} still {count, plural, one {lives} other {live}} too far away; afterwards {left, number}.',
    optimal: 'This is proven to be the best choice.',
    gap: 'It may be done slightly better, but never by more than {percent}.',
    gapUnknown: 'How much better it could be cannot be said.',
    searched:
      '{searched, plural, one {# possible place was} other {# possible places were}} looked at one by one, of {candidates, number}. Of the others it was certain that they are no better.',
    searchedAll: 'All {candidates, number} possible places were looked at.',
    nothing: 'A new place helps no one here: everyone who can already lives close enough.',
    fewer: 'More places would help no one else.',
    stale:
      'The agreement or the what-if has changed since the search. These figures are of that moment. Search again.',
    siteOnStreet: '{number, number}. Near {street}, {where}',
    siteNamed: '{number, number}. {name}, {where}',
    siteNameless: '{number, number}. A place {where}',
    pin: 'Suggested place {number, number}',
    extra: '{people} more',
    extraAfter:
      '{people} more, on top of {before, plural, =1 {place 1} other {the places before it}}. This place alone: {alone, number}.',
    extraSame: '{people} more, also when only this place comes.',
    try: 'Try this place',
    tryAll: 'Try all {count, number} places',
    tried: 'It is in the what-if ‘{title}’.',
    newPlace: 'New place near {street}',
    newPlaceNamed: 'New place in {name}',
    newPlaceNameless: 'New place',
    triedTotal:
      'In the what-if {people} more now {count, plural, one {meets} other {meet}} this requirement.',
    asWhat: 'We suppose a place of the kind ‘{kind}’ that does all that the requirement asks.',
    asAny: 'We suppose a place that does all that the requirement asks.',
  },

  fragile: {
    title: 'Fragile',
    intro: 'What happens when one place closes? The place on which most people depend comes first.',
    how: 'For every place we work everything out again as if only that place were closed and all others stayed open. This says nothing about how good a place is or how likely it is to close.',
    lost: 'If this place closes, {people} {count, plural, one {loses} other {lose}} the basic level.',
    lostMaybe: 'If this place closes, {people} may lose the basic level. It is not certain.',
    lostNone: 'Nobody loses the basic level, but a verdict changes.',
    turned:
      '{count, plural, one {The verdict on # neighbourhood changes:} other {The verdicts on # neighbourhoods change:}}',
    turnedParts:
      '{count, plural, one {In # neighbourhood a requirement changes, but not the verdict on the whole neighbourhood.} other {In # neighbourhoods a requirement changes, but not the verdict on the whole neighbourhood.}}',
    safe: '{count, plural, =0 {} one {With # more place nothing changes when it alone closes.} other {With # more places nothing changes when one of them closes.}}',
    empty: 'There is no place on which anything depends.',
    close: 'Close this place in a what-if',
    closed:
      '{name} is closed in the what-if ‘{title}’. The list now goes by that. Undo opens the place again.',
  },

  checkFirst: {
    title: 'Check first',
    intro:
      'Of some places we know too little. A phone call or a visit will tell. The place that tells you most comes first.',
    how: 'For every place we work it out twice: as if all that the agreement asks holds, and as if it does not. That shows how many verdicts would then be certain. Other places that are uncertain stay as they are.',
    ask: 'Ask:',
    doubt: {
      age: 'Is the place still there, and does everything still hold? {checked}',
      openingHours: 'When is the place open?',
      activities: 'What can people do there?',
      wheelchair: 'Can someone in a wheelchair get in?',
      freeOfCharge: 'Is it free to come in?',
    },
    checkedOn: 'Last checked on {date, date, ::dMMMMyyyy}.',
    neverChecked: 'As far as we know never checked.',
    ifYes:
      'If so, {count, plural, one {we are certain about # neighbourhood: {areas}.} other {we are certain about # neighbourhoods: {areas}.}}',
    ifNo: 'If not, {count, plural, one {we are certain about # neighbourhood: {areas}.} other {we are certain about # neighbourhoods: {areas}.}}',
    settlesNothing: 'With this place alone no verdict becomes certain.',
    inDoubt:
      '{count, plural, =0 {For nobody does it depend on this place alone whether something is close enough.} one {For # resident it depends on this place whether something is close enough.} other {For # residents it depends on this place whether something is close enough.}}',
    noContact: 'We know no telephone number, e-mail address or website. Go and see.',
    call: 'Call {phone}',
    mail: 'E-mail',
    website: 'Website',
    rest: '{count, plural, =0 {} one {# more place is uncertain, but without effect on a verdict.} other {# more places are uncertain, but each alone without effect on a verdict.}}',
    empty: 'Of all places that count we know enough.',
  },

  timeline: {
    title: 'Through the years',
    intro: 'Subsidies and leases end. What is left if nothing is renewed?',
    how: 'On each date we suppose that all places close that are certain until that day or an earlier one. All else stays as now: residents, streets and the agreement. It is no forecast: most often something is renewed.',
    withoutDate:
      'Of {count, number} of the {total, number} places that count we do not know until when they are certain. In this picture they stay.',
    allDated: 'Of all {total, number} places that count we know until when they are certain.',
    passed:
      '{count, plural, one {Of # place the date has passed: {names}. It still counts here. Ask whether it was renewed.} other {Of # places the date has passed: {names}. They still count here. Ask whether they were renewed.}}',
    later:
      '{count, plural, one {# place is} other {# places are}} certain until after {date, date, ::dMMMMyyyy}. That is left out here.',
    empty:
      'Of no place that counts do we know until when it is certain. Put it in the list of places, in a column ‘certain until’.',
    slider: 'Choose a moment',
    now: 'Now',
    after: 'After {date, date, ::dMMMyyyy}',
    afterLong: 'After {date, date, ::dMMMMyyyy}',
    onMap: 'How it is after {date, date, ::dMMMMyyyy}, if nothing is renewed',
    chart:
      'Neighbourhoods by verdict, now and after each date, if nothing is renewed. Now {meets, plural, one {# neighbourhood meets} other {# neighbourhoods meet}}, after {date, date, ::dMMMMyyyy} {left, number} still do.',
    lost: '{count, plural, =0 {Nobody has less then than now.} one {# resident no longer has the basic level then.} other {# residents no longer have the basic level then.}}',
    ends: 'What ends when',
    turned:
      '{count, plural, =0 {No neighbourhood gets another verdict than now.} one {# neighbourhood gets another verdict than now.} other {# neighbourhoods get another verdict than now.}}',
    certainty: '{what} ends',
    tooMany: 'So many places end here that the map cannot leave them all out at once.',
  },
};
