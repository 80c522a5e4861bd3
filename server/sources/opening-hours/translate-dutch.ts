// Opening hours as people write them in Dutch, in the words and marks of OpenStreetMap; in doubt not at all.

/** By the word as it is compared: without capitals, and without a full stop behind it. */
const words = new Map<string, string>();
const means = (osm: string, dutch: string) => {
  for (const word of dutch.split(' ')) words.set(word, osm);
};
means('Mo', 'mo mon monday ma maa maandag maandagen');
means('Tu', 'tu tue tues tuesday di din dinsdag dinsdagen');
means('We', 'we wed wednesday wo woe woensdag woensdagen');
means('Th', 'th thu thur thurs thursday do don donderdag donderdagen');
means('Fr', 'fr fri friday vr vrij vrijdag vrijdagen');
means('Sa', 'sa sat saturday za zat zaterdag zaterdagen');
means('Su', 'su sun sunday zo zon zondag zondagen');
means('Jan', 'jan januari');
means('Feb', 'feb februari');
means('Mar', 'mar mrt maart');
means('Apr', 'apr april');
means('May', 'may mei');
means('Jun', 'jun juni');
means('Jul', 'jul juli');
means('Aug', 'aug augustus');
means('Sep', 'sep sept september');
means('Oct', 'oct okt oktober');
means('Nov', 'nov november');
means('Dec', 'dec december');
means('PH', 'ph feestdag feestdagen');
means('SH', 'sh schoolvakantie schoolvakanties');
means('off', 'off closed gesloten dicht');
means('Mo-Su', 'dagelijks');
means('Mo-Fr', 'werkdag werkdagen doordeweeks');
means('Sa-Su', 'weekend weekeinde weekends');
means('unknown', 'unknown onbekend wisselend variabel');
for (const word of 'open week easter sunrise sunset dawn dusk day days'.split(' ')) words.set(word, word);
/** Says nothing beside a time or a day. */
for (const word of 'uur uren u van op in het de'.split(' ')) words.set(word, '');

/** Phrases that no single word says, in the order in which they are tried. */
const phrases: [RegExp, string][] = [
  [/\b(?:alleen |uitsluitend )?(?:op|na|volgens) (?:telefonische )?afspraak\b/gi, ' unknown "op afspraak" '],
  [/\b(?:elke|iedere) dag\b|\balle dagen\b|\b7 dagen per week\b/gi, ' Mo-Su '],
  [/\bdoor de week\b/gi, ' Mo-Fr '],
  [/\b(?:24 uur per dag|dag en nacht(?: open)?|altijd open|24 uur)\b/gi, ' 24/7 '],
  [/\btot en met\b|\bt[/.]?m\b/gi, '-'],
  [/\btot\b|[–—]/gi, '-'],
  [/\ben\b|&/gi, ','],
];

const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)';
const time = String.raw`\d{1,2}(?::\d\d)?`;

/** Marks after the words have been put right. */
const marks: [RegExp, string][] = [
  // 9.00 and 9u30 are 9:00 and 9:30; 9.- is 9.
  [/(\d)\s*[.u]\s*(\d\d)\b/gi, '$1:$2'],
  // Monday: 9-12.
  [new RegExp(`(${day})\\s*:\\s*(?=\\d|off|unknown)`, 'g'), '$1 '],
  [/\s*([-,;])\s*/g, '$1'],
  // 9-12 Sa 10-12, without a mark between.
  [new RegExp(`(${time}-${time}|off)\\s*,?\\s+(?=${day})`, 'g'), '$1; '],
  [new RegExp(`(${time}-${time}),(?=${day})`, 'g'), '$1; '],
  // 9:30-17: both ends with minutes, or neither.
  [/(\d:\d\d-\d{1,2})(?![\d:])/g, '$1:00'],
  [/(?<![\d:])(\d{1,2})(?=-\d{1,2}:\d\d)/g, '$1:00'],
  [/[;,\s]+$/g, ''],
];

/** Anything that a time begins with and no hour of a day is, such as a telephone number. */
const noTime = /\d{3,}|\d[.]\d/;

/**
 * `null` when a word is left that is not known. What is in quotes stays as it is. A text in the words of
 * OpenStreetMap comes back with the same meaning.
 */
export function translateDutch(text: string): string | null {
  const isOsm = wordsOf(text).every((word) => isOsmWord(word));
  if (isOsm) return text;
  let rest = text.replace(/[\r\n|]+/g, '; ');
  for (const [pattern, osm] of phrases) rest = outsideQuotes(rest, (part) => part.replace(pattern, osm));
  if (wordsOf(rest).some((word) => !words.has(plain(word)))) return null;
  rest = outsideQuotes(rest, (part) =>
    part.replace(wordPattern, (word) => words.get(plain(word)) ?? word).replace(/[ \t]+/g, ' '),
  );
  for (const [pattern, osm] of marks) rest = outsideQuotes(rest, (part) => part.replace(pattern, osm));
  return noTime.test(rest.replace(/"[^"]*"/g, '')) ? null : rest.trim();
}

/** A letter that joins two numbers, as in 9u30, is a mark and no word. */
const wordPattern = /(?<!\d)\p{L}+\.?|(?<=\d)\s*(?:uur|u)(?![\p{L}\d])\.?/gu;

const plain = (word: string) => word.trim().toLowerCase().replace(/\.$/, '');

function wordsOf(text: string): string[] {
  return (
    text
      .replace(/"[^"]*"/g, ' ')
      .match(/\p{L}+\.?/gu)
      ?.filter((word) => word.toLowerCase() !== 'u') ?? []
  );
}

const osmWord =
  /^(?:mo|tu|we|th|fr|sa|su|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|PH|SH|off|closed|open|unknown|week|easter|sunrise|sunset|dawn|dusk|days?)$/i;
const isOsmWord = (word: string) => osmWord.test(word);

function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');
}
