// One suggested site: where it is, whom it adds, and a way to try it.
import { Button } from '@nl-design-system-candidate/button-react';
import { useTranslations } from 'use-intl';
import type { ReachRequirement } from '../../../server/contract/norm.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import { useRequirementWords } from '../coverage/use-requirement-words.ts';
import { scenarioInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import { FindingCard } from './finding-cards.tsx';
import type { Site } from './site-promise.ts';
import { useAreaNames } from './use-area-names.ts';

interface Props {
  site: Site;
  /** From 0. */
  index: number;
  group: ReachRequirement['group'];
  areas: readonly AreaFacts[];
  isTried: boolean;
  onTry(): void;
}

export function SiteCard({ site, index, group, areas, isTried, onTry }: Props) {
  const t = useTranslations('findings.whereNext');
  const words = useRequirementWords();
  const { where } = useAreaNames(areas);
  const scenario = useStore((state) => scenarioInForce(state.coverage));
  const { name, street, neighbourhoodCode, gained, gainedInOrder } = site;
  const place = { number: index + 1, where: where(neighbourhoodCode) };
  const title =
    name !== null
      ? t('siteNamed', { ...place, name })
      : street !== null
        ? t('siteOnStreet', { ...place, street })
        : t('siteNameless', place);
  const people = words.people(group, gainedInOrder);
  const isSame = Math.round(gained) === Math.round(gainedInOrder);
  return (
    <FindingCard
      id={`site-${index + 1}`}
      sign={
        <span className="finding-number numbers" aria-hidden="true">
          {index + 1}
        </span>
      }
      title={title}
      where={null}
    >
      <p>
        {index === 0
          ? t('extra', { people })
          : isSame
            ? t('extraSame', { people })
            : t('extraAfter', { people, before: index, alone: Math.round(gained) })}
      </p>
      {isTried ? (
        <p className="small" role="status">
          {t('tried', { title: scenario?.title ?? '' })}
        </p>
      ) : (
        <div>
          <Button purpose="secondary" onClick={onTry}>
            {t('try')}
          </Button>
        </div>
      )}
    </FindingCard>
  );
}
