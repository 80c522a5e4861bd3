// Finds the largest letter with which a sheet fits on one side of A4: long weeks and ways take more room, and what can be left out goes where there is none.
import { type RefObject, useLayoutEffect } from 'react';

/** Points, the largest first, from 15 down to 9; smaller is not handed over. */
const letters = Array.from({ length: 25 }, (_, index) => 15 - index / 4);

/**
 * How the ways are told, whether days stand beside the address, whether it is told who to call besides the places, and the smallest
 * letter for that: steps run on in one text and days move up before letters get small, and a way is shortened to its minutes last.
 */
const tellings = [
  { ways: 'list', dense: false, teams: true, least: 11 },
  { ways: 'run', dense: false, teams: true, least: 11 },
  { ways: 'run', dense: true, teams: true, least: 9 },
  { ways: 'run', dense: true, teams: false, least: 9 },
  { ways: 'short', dense: true, teams: false, least: 9 },
];

/** Height between the margins of sheet.css (9 mm), less what a printer may set otherwise; CSS has 96 pixels to the inch. */
const mostPx = ((297 - 2 * 9 - 6) / 25.4) * 96;

/** Sets `--sheet-letter`, `data-ways` and the classes `sheet--dense` and `sheet--crowded` on the element; what they mean stands in sheet.css. @param contents anew when these are others */
export function useFittingLetter(sheet: RefObject<HTMLElement | null>, contents: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other contents take another room
  useLayoutEffect(() => {
    let isThere = true;
    const choose = () => {
      const element = sheet.current;
      if (element === null || !isThere) return;
      // As wide as on paper, whatever the window.
      element.classList.add('sheet--measured');
      tellings.some(({ ways, dense, teams, least }) => {
        element.dataset.ways = ways;
        element.classList.toggle('sheet--dense', dense);
        element.classList.toggle('sheet--crowded', !teams);
        return letters.some((letter) => {
          if (letter < least) return false;
          element.style.setProperty('--sheet-letter', `${letter}pt`);
          return element.offsetHeight <= mostPx;
        });
      });
      element.classList.remove('sheet--measured');
    };
    choose();
    void document.fonts.ready.then(choose);
    return () => {
      isThere = false;
    };
  }, [sheet, contents]);
}
