// Words of the finder in a frame on another site.
import type { embed as dutch } from '../nl/embed.ts';
import type { Translation } from '../translation.ts';

export const embed: Translation<typeof dutch> = {
  places: 'Places',
  title: '{what} in {where}',
  whole: 'Open the whole map',
  newTab: '(opens in a new tab)',
  nothing: 'There are no places to show here',
};
