// Which scenario is in force, and the ways to begin another, lay two side by side, rename, copy and remove.
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useShallow } from 'zustand/react/shallow';
import { type Scenario, scenarioInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Icon } from '../ui/icon.tsx';
import {
  beginScenario,
  copyScenario,
  mostScenarios,
  removeScenario,
  renameScenario,
} from './keep-scenarios.ts';
import { NameField } from './name-field.tsx';
import { useScenarioSteps } from './use-scenario-steps.ts';

const asItIs = 'as-it-is';

/** Rests while what a scenario supposes changes: it is about their names. */
export const ScenarioPicker = memo(function ScenarioPicker() {
  const t = useTranslations('scenario');
  const ids = useStore(useShallow(({ coverage }) => coverage.scenarios.map(({ id }) => id)));
  const titles = useStore(useShallow(({ coverage }) => coverage.scenarios.map(({ title }) => title)));
  const scenarios = ids.map((id, index) => ({ id, title: titles[index] }));
  const idInForce = useStore((state) => scenarioInForce(state.coverage)?.id ?? null);
  const scenario = scenarios.find(({ id }) => id === idInForce) ?? null;
  const changeCase = useStore((state) => state.changeCase);
  const changeBench = useStore((state) => state.changeBench);
  const { take } = useScenarioSteps();
  if (scenarios.length === 0) return null;
  const isFull = scenarios.length >= mostScenarios;
  const beside = scenarios.find(({ id }) => id !== idInForce);
  return (
    <div className="scenario-picker">
      <ChoiceField
        label={t('pick')}
        options={[
          { id: asItIs, words: t('pickNone') },
          ...scenarios.map(({ id, title }) => ({ id, words: title })),
        ]}
        chosen={idInForce ?? asItIs}
        onChoose={(id) => changeCase({ scenarioId: id === asItIs ? null : id })}
      />
      <div className="scenario-picker__ways">
        <Button
          className="text-button"
          isDisabled={isFull}
          onPress={() => take((state) => beginScenario(state, t('newTitle')))}
        >
          <Icon name="plus" /> {t('begin')}
        </Button>
        {scenario && (
          <Button
            className="text-button"
            isDisabled={beside === undefined}
            onPress={() => changeBench({ besideId: beside?.id ?? null })}
          >
            <Icon name="compare" /> {t('compare')}
          </Button>
        )}
      </div>
      {isFull && <p className="small">{t('full')}</p>}
      {scenario && <Manage scenario={scenario} isFull={isFull} />}
    </div>
  );
});

function Manage({ scenario, isFull }: { scenario: Pick<Scenario, 'id' | 'title'>; isFull: boolean }) {
  const t = useTranslations('scenario');
  const { take } = useScenarioSteps();
  return (
    <details className="scenario-picker__manage">
      <summary>{t('manage')}</summary>
      <NameField
        key={`${scenario.id} ${scenario.title}`}
        label={t('rename')}
        name={scenario.title}
        onChange={(title) => take((state) => renameScenario(state, title))}
      />
      <div className="scenario-picker__ways">
        <Button
          className="text-button"
          isDisabled={isFull}
          onPress={() => take((state) => copyScenario(state, t('copyTitle', { title: scenario.title })))}
        >
          {t('copy')}
        </Button>
        <Button className="text-button" onPress={() => take(removeScenario)}>
          <Icon name="trash" /> {t('remove')}
        </Button>
      </div>
    </details>
  );
}
