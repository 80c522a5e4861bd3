// The head of a finding: what it is, what it goes by, and how it was found.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import type { Picture } from '../coverage/picture.ts';
import { scenarioInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import './finding-head.css';

interface Props {
  of: 'whereNext' | 'fragile' | 'checkFirst' | 'timeline';
  picture: Picture;
}

export function FindingHead({ of, picture }: Props) {
  const t = useTranslations('findings');
  const scenario = useStore((state) => scenarioInForce(state.coverage));
  return (
    <header className="finding-head">
      <Heading level={2}>{t(`${of}.title`)}</Heading>
      <p>{t(`${of}.intro`)}</p>
      <p className="small soft">
        {scenario === null ? t('basedOn') : t('basedOnScenario', { title: scenario.title })}
        {picture.triedIds.length > 0 && <> {t('basedOnTrial')}</>}
      </p>
      <details className="small finding-head__how">
        <summary>{t('howAndLimits')}</summary>
        <p>{t(`${of}.how`)}</p>
      </details>
    </header>
  );
}
