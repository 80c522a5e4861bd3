// Words for waiting, failing and finding nothing.
import type { states as dutch } from '../nl/states.ts';
import type { Translation } from '../translation.ts';

export const states: Translation<typeof dutch> = {
  loading: 'Wczytywanie',
  failedTitle: 'To się teraz nie udaje',
  unreachable: 'Serwer nie odpowiada. Być może nie ma połączenia z internetem.',
  unreadable: 'Serwer dał odpowiedź, której nie rozumiemy.',
  refused: 'Serwer nie może teraz tego podać.',
  aborted: 'Przerwaliśmy wczytywanie.',
  tryAgain: 'Spróbuj ponownie',
  technical: 'Dla tych, którzy chcą to zbadać',
  crashedTitle: 'Na tej stronie coś poszło nie tak',
  crashed: 'To nasz błąd. Wczytaj stronę ponownie albo wróć na początek.',
  toStart: 'Wróć na początek',
  reload: 'Wczytaj stronę ponownie',
  notFoundTitle: 'Ta strona nie istnieje',
  notFound: 'Być może adres się zmienił albo jest w nim literówka.',
};
