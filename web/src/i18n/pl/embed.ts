// Words of the finder in a frame on another site.
import type { embed as dutch } from '../nl/embed.ts';
import type { Translation } from '../translation.ts';

export const embed: Translation<typeof dutch> = {
  places: 'Miejsca',
  title: '{what}: {where}',
  whole: 'Otwórz całą mapę',
  newTab: '(otwiera się w nowej karcie)',
  nothing: 'Tutaj nie ma pasujących miejsc',
};
