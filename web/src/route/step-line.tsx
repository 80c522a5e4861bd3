// A step of a way in a sentence. Streets are called as their signs are, whatever the language around them.
import { useFormatter, useTranslations } from 'use-intl';
import type { RouteStep } from '../../../server/contract/route.ts';
import { AsEntered } from '../ui/as-entered.tsx';
import { useDistanceWords } from './use-distance-words.ts';

/** `Sla linksaf: Bakkerssteeg` */
export function StepWords({ step }: { step: RouteStep }) {
  const t = useTranslations('route');
  const { turn } = step;
  if (turn === 'depart') return t.rich('depart', { way: () => <WayName key="way" step={step} /> });
  if (turn === 'arrive') return t('arrive.here');
  if (turn === 'arrive-left') return t('arrive.left');
  if (turn === 'arrive-right') return t('arrive.right');
  const words = t(`turns.${turnKeys[turn]}`);
  // Of a road without a name there is nothing to say.
  if (step.street === null && step.way === 'street') return words;
  return t.rich('into', { turn: () => words, way: () => <WayName key="way" step={step} /> });
}

const turnKeys = {
  straight: 'straight',
  'slight-left': 'slightLeft',
  left: 'left',
  'sharp-left': 'sharpLeft',
  'slight-right': 'slightRight',
  right: 'right',
  'sharp-right': 'sharpRight',
} as const;

const wayKeys = {
  street: 'street',
  path: 'path',
  'cycle-path': 'cyclePath',
  steps: 'steps',
  ferry: 'ferry',
} as const;

function WayName({ step: { street, way } }: { step: RouteStep }) {
  const t = useTranslations('route');
  return street === null ? (
    t(`ways.${wayKeys[way]}`)
  ) : (
    <strong>
      <AsEntered>{street}</AsEntered>
    </strong>
  );
}

/** `Sla linksaf: Bakkerssteeg, 120 meter`, in one line. */
export function StepLine({ step }: { step: RouteStep }) {
  const t = useTranslations('route');
  const distanceOf = useDistanceWords();
  if (step.metres === 0) return <StepWords step={step} />;
  return t.rich('along', {
    step: () => <StepWords key="step" step={step} />,
    distance: distanceOf(step.metres),
  });
}

/** `Ga verder via Wal en Dijk, 900 meter`. @param metres of all that is left out */
export function ViaLine({ steps, metres }: { steps: readonly RouteStep[]; metres: number }) {
  const t = useTranslations('route');
  const format = useFormatter();
  const distance = useDistanceWords()(metres);
  const names = steps.map((step) => <WayName key={step.street ?? step.way} step={step} />);
  return t.rich('via', { distance, ways: () => <span key="ways">{format.list(names)}</span> });
}
