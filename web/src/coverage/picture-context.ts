// Hands the picture to the parts of the page that draw it, so that what stands around them rests while a slider moves.
import { createContext, useContext } from 'react';
import type { Picture } from './picture.ts';

export const PictureContext = createContext<Picture | null>(null);

/** Throws outside a page that has one. */
export function useShownPicture(): Picture {
  const picture = useContext(PictureContext);
  if (picture === null) throw new Error('There is no picture here: a PictureContext must stand around this.');
  return picture;
}
