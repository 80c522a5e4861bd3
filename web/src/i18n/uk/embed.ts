// Words of the finder in a frame on another site.
import type { embed as dutch } from '../nl/embed.ts';
import type { Translation } from '../translation.ts';

export const embed: Translation<typeof dutch> = {
  places: 'Місця',
  title: '{what}: {where}',
  whole: 'Відкрити всю карту',
  newTab: '(відкривається в новій вкладці)',
  nothing: 'Тут немає відповідних місць',
};
