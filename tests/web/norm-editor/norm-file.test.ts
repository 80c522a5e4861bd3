// A norm as a file: what the editor writes is what the import of the server reads, and a fault is told in words.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, test } from 'vitest';
import { readNormFile } from '../../../server/sources/norm-file/read-norm-file.ts';
import { locales } from '../../../web/src/i18n/locales.ts';
import { frozen, proposalFrom, withAdded } from '../../../web/src/norm-editor/draft-norm.ts';
import { exampleOf, forms } from '../../../web/src/norm-editor/example-requirements.ts';
import { normFileName, normFileText, openedNorm } from '../../../web/src/norm-editor/norm-file.ts';
import { windowPresets } from '../../../web/src/norm-editor/open-windows.ts';
import { useFaultWords } from '../../../web/src/norm-editor/use-fault-words.ts';
import { agreedNumbers } from '../../../web/src/store/requirement-numbers.ts';
import { norm, reach } from '../../worlds/records.ts';
import { temporaryFolder } from '../../worlds/temporary-folder.ts';
import { messages } from '../i18n/all-words.ts';

const former = norm({ requirements: [reach({ id: 'a' })] });
const start = proposalFrom(former, agreedNumbers(former));
const everyForm = forms.reduce((draft, form) => withAdded(draft, exampleOf(form, form)).norm, start);
const everyWindow = {
  ...everyForm,
  requirements: everyForm.requirements.map((requirement) => ({
    ...requirement,
    places: { ...requirement.places, open: windowPresets.map(({ window }) => window) },
  })),
};

test.each([
  ['a proposal', start],
  ['every form of requirement', everyForm],
  ['every preset of a moment', everyWindow],
  ['an agreed version', frozen({ ...everyForm, parties: [{ name: 'A', role: 'residents' }] }, '2026-11-25')],
])('the server reads %s as it was written', (_name, written) => {
  const path = join(temporaryFolder(), normFileName(written));
  writeFileSync(path, normFileText(written));
  expect(readNormFile(path)).toEqual(written);
  expect(openedNorm(normFileText(written))).toEqual({ norm: written });
});

type Faulty = Extract<ReturnType<typeof openedNorm>, { fault: unknown }>;
const FaultWords = ({ fault }: Faulty) => useFaultWords()(fault);

/** What the page says of a file. */
function wordsOf(text: string, language: keyof typeof messages = 'nl'): string {
  const opened = openedNorm(text);
  if (!('fault' in opened)) throw new Error('The file has no fault.');
  const provider = {
    locale: locales[language],
    messages: messages[language],
    timeZone: 'Europe/Amsterdam',
    children: createElement(FaultWords, opened),
  };
  return renderToStaticMarkup(createElement(IntlProvider, provider as never)).replaceAll('&quot;', '"');
}

const withFirst = (part: object) =>
  normFileText({ ...start, requirements: [{ ...start.requirements[0], ...part } as never] });

test.each([
  ['{', 'Het is geen JSON-bestand, of het is beschadigd.'],
  [' '.repeat(1024 * 1024 + 1), 'Het bestand is groter dan 1 MB. Dat is geen afspraak.'],
  ['[]', 'In het hele bestand: er staat []. Hier hoort een waarde van de soort object.'],
  [
    normFileText({ ...start, status: 'klaar' as never }),
    'Bij ‘status’: er staat "klaar". Hier hoort “proposal”, “agreed” of “withdrawn”.',
  ],
  [withFirst({ share: 80 }), 'In eis 1, bij ‘share’: er staat 80. Hier hoort een getal &lt;= 1.'],
  [withFirst({ mode: undefined }), 'In eis 1, bij ‘mode’: dit ontbreekt.'],
  [withFirst({ remark: 'x' }), 'In eis 1, bij ‘remark’: dit kennen we hier niet.'],
  [
    withFirst({ within: { value: 4000, unit: 'metres' } }),
    'In eis 1, bij ‘within’: 4.000 meter lopen is te ver. Verder dan 3.000 meter zoeken we niet.',
  ],
  [normFileText({ ...start, agreedOn: '2026-02-30' }), 'Bij ‘agreedOn’: 2026-02-30 bestaat niet.'],
])('a fault is told with its place: %#', (text, words) => {
  expect(wordsOf(text)).toBe(words);
});

test('and in English', () => {
  expect(wordsOf(withFirst({ mode: undefined }), 'en')).toBe('In requirement 1, at ‘mode’: this is missing.');
});
