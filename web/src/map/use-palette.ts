// The palette of the flavour on the screen, read again when the flavour changes.
import { useEffect, useState } from 'react';
import { type Palette, readPalette } from '../theme/palette.ts';
import { useFlavour } from '../theme/use-flavour.ts';

export function usePalette(): Palette {
  const flavour = useFlavour();
  const [palette, setPalette] = useState(() => readPalette());
  // After the layout effect that puts the flavour on the document; in the render the tokens are still the old ones.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens change with the flavour
  useEffect(() => setPalette(readPalette()), [flavour]);
  return palette;
}
