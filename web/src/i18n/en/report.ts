// Words of the report for the council, and of the files one can take along.
import type { report as dutch } from '../nl/report.ts';
import type { Translation } from '../translation.ts';

export const report: Translation<typeof dutch> = {
  pageName: 'Report',
  kind: 'Report on the social foundation',
  title: 'Does every neighbourhood in {town} have what was agreed?',
  judgedBy: 'Judged by ‘<norm>{title}</norm>’, version {version, number}, on {date, date, ::dMMMMyyyy}.',
  linkDamaged:
    'The link did not come through whole. You see the agreement without the changes that were in the link.',
  normGone: 'The agreement in the link is no longer there. You now see another one.',
  chooseTitle: 'Choose a municipality first',
  choose: 'A report is about one municipality. Choose one on the coverage map, and open the report there.',
  print: 'Print or save as PDF',
  back: 'Back to the map',
  link: 'Report',

  ofNorm: {
    proposal: 'This was judged by a proposal, not by what was agreed.',
    withdrawn: 'This was judged by an agreement that was withdrawn.',
  },
  ofTrial: 'Other numbers were tried for {count, plural, one {one requirement} other {# requirements}}.',
  ofScenario:
    'The figures hold if {count, plural, one {one change} other {# changes}} of ‘{title}’ take place. It is not like this now.',

  summaryTitle: 'In short',
  residents: 'residents',
  first:
    'Of the {total, plural, one {# neighbourhood} other {# neighbourhoods}} {meets, plural, =0 {none meets it yet} one {# meets it} other {# meet it}}; {fails, plural, =0 {none falls short} one {# falls short} other {# fall short}}.',
  mostPeople:
    'Most is needed for ‘{title}’: {people} still to be reached, in {fails, plural, one {# neighbourhood} other {# neighbourhoods}} that {fails, plural, one {falls} other {fall}} short.',
  mostPeopleRange:
    'Most is needed for ‘{title}’: {lower, number} to {people} still to be reached. {fails, plural, =0 {No neighbourhood falls short for certain} one {# neighbourhood falls short for certain} other {# neighbourhoods fall short for certain}}, {unknown, plural, =0 {and there is no doubt} one {of # neighbourhood we cannot tell} other {of # neighbourhoods we cannot tell}}.',
  mostAreas:
    'Most is needed for ‘{title}’: {fails, plural, =0 {no neighbourhood falls short for certain} one {# neighbourhood falls short} other {# neighbourhoods fall short}}{unknown, plural, =0 {} one {, of # neighbourhood we cannot tell} other {, of # neighbourhoods we cannot tell}}.',
  nothingNeeded: 'Every requirement is met in every neighbourhood.',
  sure: 'No neighbourhood’s verdict depends on data that we lack.',
  unsure:
    'Of {unknown, plural, one {# neighbourhood} other {# neighbourhoods}} we cannot tell, because data are missing or have not been checked for long.',
  gained:
    '{sign, select, more {With these changes {count, plural, one {# more neighbourhood meets it} other {# more neighbourhoods meet it}} than now.} fewer {With these changes {count, plural, one {# neighbourhood fewer meets it} other {# neighbourhoods fewer meet it}} than now.} other {With these changes as many neighbourhoods meet it as now.}}',

  mapTitle: 'The map',
  mapLabel:
    'Map of the neighbourhoods: {meets, number} meet it, {fails, number} fall short, of {unknown, number} we cannot tell. The table says the same.',
  noMap: 'The borders of the neighbourhoods could not be loaded. The table says the same as the map.',
  metres: '{value, number} m',
  kilometres: '{value, number} km',
  placeSign: 'Place',
  numberSign: 'The number is in the table.',

  requirementsTitle: 'The requirements',
  triedHere: 'Other numbers were tried for this requirement.',

  tableTitle: 'All neighbourhoods',
  tableHint: 'Where most is needed comes first. The number is the one on the map.',
  number: 'No.',
  stillToGo: 'still',

  sureTitle: 'How sure is this?',
  bounds:
    'What we do not know never counts as a no. We then give two numbers: what is there at least, and what is there at most. Where the agreement lies between them, we say that we cannot tell.',

  methodTitle: 'How was this worked out?',
  fact: {
    norm: 'Agreement',
    version: 'version {version, number}',
    parties: 'Parties',
    agreedOn: 'Agreed on',
    validUntil: 'Valid until',
    source: 'Source of the agreement',
    asOf: 'Judged on',
    streets: 'Streets of',
    catalogue: 'Version of the data',
    engine: 'Version of the method',
    horizon: 'How far we look',
  },
  horizon: '{walking, number} km walking, {cycling, number} km cycling',

  download: 'Download',
  sheet: 'Neighbourhoods',
  saved: 'The file was made.',
  notSaved: 'The file could not be made. Try again.',
  format: {
    xlsx: 'Table for Excel (XLSX)',
    csv: 'Table as text (CSV)',
    geojson: 'Neighbourhoods for a map program (GeoJSON)',
    norm: 'The agreement itself (JSON)',
  },
  formatHint: {
    xlsx: 'One row a neighbourhood, with all figures',
    csv: 'The same, for any program',
    geojson: 'Borders with verdicts and figures',
    norm: 'To keep, or to read in elsewhere',
  },
  column: {
    code: 'code',
    name: 'neighbourhood',
    district: 'district',
    municipality: 'municipality',
    residents: 'residents',
    verdict: 'verdict',
    requirementVerdict: 'verdict',
    group: 'people it is about',
    coveredLower: 'within reach at least',
    coveredUpper: 'within reach at most',
    shortLower: 'still to be reached at least',
    shortUpper: 'still to be reached at most',
    amountLower: 'there is at least',
    amountUpper: 'there is at most',
    neededLower: 'needed at least',
    neededUpper: 'needed at most',
  },
};
