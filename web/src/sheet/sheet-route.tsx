// The way to a place on the sheet: a few lines that one can follow with a finger.
import { useTranslations } from 'use-intl';
import type { Route } from '../../../server/contract/route.ts';
import { fewLines } from '../route/few-lines.ts';
import { StepLine, ViaLine } from '../route/step-line.tsx';
import { useDistanceWords } from '../route/use-distance-words.ts';

export function SheetRoute({ route: { mode, minutes, metres, steps } }: { route: Route }) {
  const t = useTranslations('route');
  const distance = useDistanceWords()(metres);
  return (
    <div className="sheet-route">
      <p className="sheet-route__total">{t(`total.${mode}`, { minutes, distance })}</p>
      <ol>
        {fewLines(steps).map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name, and stay in order
          <li key={i}>{'step' in line ? <StepLine step={line.step} /> : <ViaLine {...line} />}</li>
        ))}
      </ol>
    </div>
  );
}
