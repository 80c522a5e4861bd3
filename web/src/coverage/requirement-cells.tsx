// The two cells of the table that say how one requirement does in one neighbourhood.
import { memo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Requirement, Supply } from '../../../server/contract/norm.ts';
import { missingOf } from './judge-amount-curve.ts';
import type { JudgedAmount, JudgedReach, JudgedRequirement, OpenRange, Range } from './judgement.ts';
import { supplyOf } from './slider-steps.ts';
import { type Rounding, useAmountWords } from './use-amount-words.ts';

interface Props {
  requirement: Requirement;
  judged: JudgedRequirement;
}

/** Rests while another requirement is being dragged. */
export const RequirementCells = memo(function RequirementCells({ requirement, judged }: Props) {
  if (judged.form === 'reach') return <ReachCells judged={judged} />;
  return requirement.form === 'reach' ? null : <AmountCells judged={judged} of={supplyOf(requirement)} />;
});

function ReachCells({ judged }: { judged: JudgedReach }) {
  const format = useFormatter();
  const { verdict, residents, covered, shortfall } = judged;
  if (!covered || !shortfall || !residents) return <NoFigures verdict={verdict} />;
  const lower = Math.floor((covered.lower / residents) * 100);
  const upper = Math.floor((covered.upper / residents) * 100);
  return (
    <>
      <td data-number>
        {lower === upper
          ? format.number(lower / 100, { style: 'percent' })
          : `${lower}–${format.number(upper / 100, { style: 'percent' })}`}
      </td>
      <td data-number>
        <Whole range={shortfall} />
      </td>
    </>
  );
}

function AmountCells({ judged, of }: { judged: JudgedAmount; of: Supply }) {
  const t = useTranslations('coverage');
  const { verdict, amount } = judged;
  const missing = missingOf(judged);
  if (amount === null || missing === null) return <NoFigures verdict={verdict} />;
  return (
    <>
      <td data-number>
        <Amount range={amount} of={of} rounding="down" />
      </td>
      <td data-number>
        {missing.upper === 0 ? t('none') : <Amount range={missing} of={of} rounding="up" />}
      </td>
    </>
  );
}

/** The unit of places is plain from the head; `12–30 m²` */
function Amount({
  range: { lower, upper },
  of,
  rounding,
}: {
  range: OpenRange;
  of: Supply;
  rounding: Rounding;
}) {
  const t = useTranslations('requirement');
  const { figure, amount } = useAmountWords();
  const whole = (value: number) => (of === 'places' ? figure(value, rounding) : amount(of, value, rounding));
  if (upper === null) return t('orMore', { amount: whole(lower) });
  const [least, most] = [figure(lower, rounding), figure(upper, rounding)];
  return least === most ? whole(upper) : `${least}–${whole(upper)}`;
}

function NoFigures({ verdict }: Pick<JudgedRequirement, 'verdict'>) {
  const t = useTranslations('coverage');
  const words = t(verdict === 'not-applicable' ? 'notHere' : 'unknownFigure');
  return (
    <>
      <td data-number>{words}</td>
      <td data-number>{words}</td>
    </>
  );
}

/** Whole people or requirements, between certain and possible. */
export function Whole({ range: { lower, upper } }: { range: Range }) {
  const t = useTranslations('coverage');
  const format = useFormatter();
  if (upper === 0) return t('none');
  return lower === upper ? format.number(upper) : `${format.number(lower)}–${format.number(upper)}`;
}
