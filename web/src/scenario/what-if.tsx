// The what-if bench, in the left column: suppose, see what each supposition does, and what they do together.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { ToolProps } from '../coverage/tools.tsx';
import { changesInForce, type Scenario, scenarioInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import { ChangeCard } from './change-card.tsx';
import { KeepAndShare } from './keep-and-share.tsx';
import { MissingPlaces } from './missing-places.tsx';
import { PlaceBench } from './place-bench.tsx';
import { ScenarioComparison } from './scenario-comparison.tsx';
import { ScenarioPicker } from './scenario-picker.tsx';
import { ScenarioTotal } from './scenario-total.tsx';
import { useChangeWords } from './use-change-words.ts';
import { useEffects } from './use-effects.ts';
import './what-if.css';

export function WhatIf({ picture, areas, scope }: ToolProps) {
  const t = useTranslations('scenario');
  const scenario = useStore((state) => scenarioInForce(state.coverage));
  const besideId = useStore((state) => state.bench.besideId);
  const beside = useStore((state) => state.coverage.scenarios.find(({ id }) => id === besideId));
  const changeBench = useStore((state) => state.changeBench);
  // Another tool has no use for a place that still waits for its spot.
  useEffect(() => () => changeBench({ placing: null }), [changeBench]);
  const municipality = scope.of === 'municipality' ? scope.code : null;
  return (
    <section className="what-if" aria-label={t('region')}>
      <Heading level={2}>{t('title')}</Heading>
      {scenario === null && <p>{t('intro')}</p>}
      <ScenarioPicker />
      <PlaceBench areas={areas} municipality={municipality} />
      {scenario && beside && beside !== scenario && (
        <ScenarioComparison
          picture={picture}
          municipality={municipality}
          scenario={scenario}
          beside={beside}
        />
      )}
      {scenario && <Tray scenario={scenario} picture={picture} areas={areas} />}
      <KeepAndShare />
    </section>
  );
}

function Tray({ scenario, picture, areas }: { scenario: Scenario } & Pick<ToolProps, 'picture' | 'areas'>) {
  const t = useTranslations('scenario');
  const effects = useEffects(scenario, picture);
  const openId = useStore((state) => state.bench.openId);
  const isAnyOn = useStore((state) => changesInForce(state.coverage).length > 0);
  const refusal = useStore((state) => state.refusal);
  const hasFailed = useStore((state) => state.judgedNow.status === 'failed');
  const { named, placeById } = useChangeWords();
  return (
    <>
      <MissingPlaces scenario={scenario} />
      {refusal && isAnyOn && <p role="alert">{t('refused', { detail: refusal.detail })}</p>}
      {hasFailed && refusal === null && isAnyOn && <p role="alert">{t('failed')}</p>}
      {scenario.changes.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <>
          {isAnyOn ? (
            <ScenarioTotal
              picture={picture}
              areas={areas}
              outcome={effects.total}
              isStale={effects.isStale}
            />
          ) : (
            <p>{t('totalOff')}</p>
          )}
          <Heading level={3}>{t('cards')}</Heading>
          <ol className="change-cards" data-stale={effects.isStale}>
            {scenario.changes.map((supposed) => (
              <ChangeCard
                key={supposed.id}
                supposed={supposed}
                title={named(supposed)}
                asItIs={
                  'placeId' in supposed.change ? (placeById.get(supposed.change.placeId) ?? null) : null
                }
                effect={effects.each.get(supposed.id)}
                isOpen={openId === supposed.id}
              />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
