// Words beside the shape that shows from where people come to a place in time.
import type { isochrone as dutch } from '../nl/isochrone.ts';
import type { Translation } from '../translation.ts';

export const isochrone: Translation<typeof dutch> = {
  region: 'Як далеко до місця: {place}?',
  within: 'У межах <choice></choice> від цього місця',
  choiceLabel: 'Скільки хвилин пішки чи велосипедом?',
  choice:
    '{minutes, plural, one {# хвилина} few {# хвилини} many {# хвилин} other {# хвилини}} {mode, select, walking {пішки} other {велосипедом}}',
  withinShort:
    'до {minutes, plural, one {# хвилини} few {# хвилин} many {# хвилин} other {# хвилини}} {mode, select, walking {пішки} other {велосипедом}}',
  residents:
    '{count, plural, =0 {Там ніхто не живе.} one {Мешканців там: {count, number}.} few {Мешканців там: близько {count, number}.} many {Мешканців там: близько {count, number}.} other {Мешканців там: близько {count, number}.}}',
  straightLine: 'Ми не знаємо тут вулиць. Відстань приблизна.',
  loading: 'Рахуємо, як це далеко.',
  failed: 'Не вдалося це порахувати.',
  close: 'Закрити',
};
