// In which language the sheet is: first that of the page; another one once its words have come.
import { useState } from 'react';
import { type LanguageChoice, languageChoices } from '../i18n/language-choices.ts';
import { loadWords } from '../i18n/load-words.ts';
import type { Words } from '../i18n/words.ts';
import { useStore } from '../store/store.ts';

interface InWords {
  id: LanguageChoice['id'];
  words: Words;
}

export function useSheetLanguage() {
  const own = useStore((state) => state.language);
  const ownWords = useStore((state) => state.words);
  const [chosen, setChosen] = useState<InWords | null>(null);
  const { id, words } = chosen ?? { id: own, words: ownWords };
  return {
    language: languageChoices.find((language) => language.id === id) ?? languageChoices[0],
    words,
    /** Words that do not come leave the sheet as it was. */
    choose: (next: LanguageChoice['id']) => {
      loadWords(next, ['everyday', 'route']).then(
        (loaded) => setChosen({ id: next, words: loaded }),
        () => {},
      );
    },
  };
}
