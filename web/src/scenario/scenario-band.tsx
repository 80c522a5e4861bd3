// Stays in sight as long as a scenario is in force, whatever one does: this is not how it is now.
import { Button } from '@nl-design-system-candidate/button-react';
import { ToggleButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { scenarioInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import './scenario-band.css';

export function ScenarioBand() {
  const t = useTranslations('scenario');
  const scenario = useStore((state) => scenarioInForce(state.coverage));
  const showsBefore = useStore((state) => state.showsBefore);
  const showBefore = useStore((state) => state.showBefore);
  const changeCase = useStore((state) => state.changeCase);
  const changeBench = useStore((state) => state.changeBench);
  if (scenario === null) return null;
  const count = scenario.changes.filter(({ isOn }) => isOn).length;
  const off = scenario.changes.length - count;
  const stop = () => {
    changeCase({ scenarioId: null });
    showBefore(false);
    changeBench({ placing: null, openId: null });
  };
  return (
    <section className="scenario-band" aria-label={t('bandRegion')} data-before={showsBefore}>
      <p>
        <Icon name="experiment" /> <strong>{showsBefore ? t('bandBefore') : t('band', { count })}</strong>
        {!showsBefore && off > 0 && <> ({t('bandOff', { count: off })})</>}
        <span className="scenario-band__title"> · {scenario.title}</span>
      </p>
      <ToggleButton
        className="scenario-band__toggle"
        isSelected={showsBefore}
        isDisabled={count === 0}
        onChange={showBefore}
      >
        {t('showBefore')}
      </ToggleButton>
      <Button purpose="secondary" onClick={stop}>
        {t('stop')}
      </Button>
    </section>
  );
}
