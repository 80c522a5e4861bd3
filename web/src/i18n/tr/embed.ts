// Words of the finder in a frame on another site.
import type { embed as dutch } from '../nl/embed.ts';
import type { Translation } from '../translation.ts';

export const embed: Translation<typeof dutch> = {
  places: 'Yerler',
  title: '{where}: {what}',
  whole: 'Haritanın tamamını aç',
  newTab: '(yeni sekmede açılır)',
  nothing: 'Burada buna uyan bir yer yok',
};
