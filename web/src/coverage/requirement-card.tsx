// One requirement of the agreement: the sentence, the two numbers one can try, and what they mean in people.
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { memo, useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Norm, Requirement } from '../../../server/contract/norm.ts';
import type { Numbers } from '../store/coverage-slice.ts';
import { useStore } from '../store/store.ts';
import type { RequirementTotal } from './judge-curves.ts';
import { NumberSlider } from './number-slider.tsx';
import { PeopleBar } from './people-bar.tsx';
import { sameNumbers } from './picture.ts';
import { useRequirementWords } from './use-requirement-words.ts';

interface Props {
  requirement: Requirement;
  norm: Norm;
  stops: readonly number[];
  agreed: Numbers;
  numbers: Numbers;
  total: RequirementTotal;
}

/** Rests while another requirement is being dragged. */
export const RequirementCard = memo(function RequirementCard(props: Props) {
  const { requirement, norm, stops, agreed, numbers, total } = props;
  const t = useTranslations('coverage');
  const format = useFormatter();
  const words = useRequirementWords();
  const tryNumbers = useStore((state) => state.tryNumbers);
  const restNumbers = useStore((state) => state.restNumbers);
  const resetNumbers = useStore((state) => state.resetNumbers);
  const { id, group, within, appliesTo } = requirement;
  const shares = useMemo(() => shareSteps(agreed.share), [agreed.share]);
  const inThreshold = (value: number) => words.threshold(within.unit, value);
  const change = (changed: Partial<Numbers>) => tryNumbers(id, { ...numbers, ...changed });
  const rest = (changed: Partial<Numbers>) => {
    if (sameNumbers({ ...numbers, ...changed }, agreed)) resetNumbers(id);
    restNumbers();
  };
  const isTried = !sameNumbers(numbers, agreed);
  return (
    <article className="requirement-card" aria-labelledby={`requirement-${id}`} data-tried={isTried}>
      <Heading level={3} id={`requirement-${id}`} lang={norm.language}>
        {requirement.title}
      </Heading>
      <p className="requirement-card__sentence">
        {t.rich('requirement', {
          share: words.share(numbers.share),
          group: t(`allResidents.${group}`),
          threshold: inThreshold(numbers.threshold),
          mode: words.mode(requirement),
          places: words.places(requirement),
          strong: (chunks) => <strong>{chunks}</strong>,
        })}
      </p>
      {appliesTo?.urbanity && (
        <p className="small soft">
          {t('appliesToUrbanity', { classes: format.list(appliesTo.urbanity.map(String)) })}
        </p>
      )}
      {appliesTo?.minResidents !== undefined && (
        <p className="small soft">{t('appliesToResidents', { count: appliesTo.minResidents })}</p>
      )}
      <NumberSlider
        label={t('thresholdSlider')}
        values={stops}
        value={numbers.threshold}
        agreed={agreed.threshold}
        inWords={inThreshold}
        agreedInWords={t('agreedMark', { value: inThreshold(agreed.threshold) })}
        onChange={(threshold) => change({ threshold })}
        onRest={(threshold) => rest({ threshold })}
      />
      <NumberSlider
        label={t('shareSlider')}
        values={shares}
        value={numbers.share}
        agreed={agreed.share}
        inWords={words.share}
        agreedInWords={t('agreedMark', { value: words.share(agreed.share) })}
        onChange={(share) => change({ share })}
        onRest={(share) => rest({ share })}
      />
      <PeopleBar group={group} total={total} />
      <div className="requirement-card__reset">
        <Button purpose="subtle" onClick={() => resetNumbers(id)}>
          {t(norm.status === 'agreed' ? 'reset' : 'resetProposal')}
        </Button>
      </div>
    </article>
  );
});

/** Whole percents, and the agreed share wherever it lies between them. */
function shareSteps(agreed: number): number[] {
  const steps = Array.from({ length: 101 }, (_, percent) => percent / 100);
  if (!steps.includes(agreed)) steps.push(agreed);
  return steps.sort((a, b) => a - b);
}
