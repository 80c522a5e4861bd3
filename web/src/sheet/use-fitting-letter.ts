// Finds the largest letter with which a sheet fits on one side of A4: places with long weeks take more room, and the teams go where there is none.
import { type RefObject, useLayoutEffect } from 'react';

/** Points, the largest first; smaller than the last is not handed over. */
const letters = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9];

/** Height between the margins of sheet.css (9 mm), less what a printer may set otherwise; CSS has 96 pixels to the inch. */
const mostPx = ((297 - 2 * 9 - 6) / 25.4) * 96;

function fits(sheet: HTMLElement): boolean {
  return letters.some((letter) => {
    sheet.style.setProperty('--sheet-letter', `${letter}pt`);
    return sheet.offsetHeight <= mostPx;
  });
}

/** Sets `--sheet-letter` on the element, and the class `sheet--crowded` where there is no room for who to call besides the places. @param contents anew when these are others */
export function useFittingLetter(sheet: RefObject<HTMLElement | null>, contents: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other contents take another room
  useLayoutEffect(() => {
    let isThere = true;
    const choose = () => {
      const element = sheet.current;
      if (element === null || !isThere) return;
      // As wide as on paper, whatever the window.
      element.classList.add('sheet--measured');
      element.classList.remove('sheet--crowded');
      if (!fits(element)) {
        element.classList.add('sheet--crowded');
        fits(element);
      }
      element.classList.remove('sheet--measured');
    };
    choose();
    void document.fonts.ready.then(choose);
    return () => {
      isThere = false;
    };
  }, [sheet, contents]);
}
