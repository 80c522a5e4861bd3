// Finds the languages that a list names: by their names in Dutch or English, or by their codes.
import { listOfLanguages, spokenLanguage, spokenLanguages } from '../../domain/places/spoken-languages.ts';
import { comparable } from '../text-file/field-by-header.ts';

/** Words that people use beside the names of Unicode. */
const moreWords: Record<string, string[]> = {
  ak: ['twi'],
  ar: ['marokkaans arabisch', 'syrisch arabisch', 'moroccan arabic'],
  ckb: ['sorani'],
  dse: ['gebarentaal', 'NGT', 'sign language', 'dutch sign language'],
  fa: ['farsi', 'iraans'],
  fil: ['tagalog'],
  ku: ['kurmanji'],
  nl: ['vlaams'],
  pap: ['papiamento', 'papiaments'],
  prs: ['afghaans perzisch'],
  rif: ['riffijns', 'riffian', 'riffijns berbers'],
  srn: ['sranan', 'surinaams'],
  ti: ['tigrigna', 'tigrinja'],
  tru: ['turoyo', 'suryoyo', 'aramees', 'aramaic'],
  zgh: ['berbers', 'berber'],
  zh: ['mandarijn', 'mandarin'],
};

let byWord: ReadonlyMap<string, string> | null = null;

/** Several stand with `;`, `|`, `/` or a comma between. Found are codes, `null` where none is. */
export function readLanguages(text: string): { languages: string[] | null; unknown: string[] } {
  byWord ??= knownWords();
  const words = text
    .split(/[;|/,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const found: string[] = [];
  const unknown: string[] = [];
  for (const word of words) {
    const code = byWord.get(comparable(word)) ?? spokenLanguage(word);
    if (code === null) unknown.push(word);
    else found.push(code);
  }
  return { languages: listOfLanguages(found), unknown };
}

function knownWords(): Map<string, string> {
  const naming = ['nl', 'en'].map(
    (locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }),
  );
  const words = Object.entries(spokenLanguages).flatMap(([code, ownName]) => {
    const names = [ownName, ...naming.map((each) => each.of(code) ?? ''), ...(moreWords[code] ?? [])];
    return names.map((name): [string, string] => [comparable(name), code]);
  });
  // A name without a Latin letter has nothing to compare.
  return new Map(words.filter(([word]) => word !== ''));
}
