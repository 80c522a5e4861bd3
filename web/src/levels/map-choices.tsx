// Chooses what the map shows of the areas: verdicts or people still to be reached, of one requirement or of all.
import { memo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import type { Drawing } from '../store/coverage-slice.ts';
import { useStore } from '../store/store.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import './map-choices.css';

const drawings: readonly Drawing[] = ['verdict', 'people'];

/** No requirement has an empty id. */
const all = '';

export const MapChoices = memo(function MapChoices({ norm }: { norm: Norm }) {
  const t = useTranslations('levels');
  const drawing = useStore((state) => state.coverage.drawing);
  const requirementId = useStore((state) => state.coverage.shownRequirementId);
  const isComparing = useStore((state) => state.coverage.tool === 'compare');
  const changeCoverage = useStore((state) => state.changeCoverage);
  if (isComparing) return null;
  const known = norm.requirements.some(({ id }) => id === requirementId);
  return (
    <div className="map-choices">
      <ToggleButtonGroup
        aria-label={t('drawing')}
        className="view-switch"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[drawing]}
        onSelectionChange={(keys) => changeCoverage({ drawing: keys.has('people') ? 'people' : 'verdict' })}
      >
        {drawings.map((id) => (
          <ToggleButton key={id} id={id} className="view-switch__tab">
            {t(`drawingName.${id}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {norm.requirements.length > 1 && (
        <div className="map-choices__about">
          <ChoiceField
            label={t('about')}
            options={[
              { id: all, words: t('allRequirements') },
              ...norm.requirements.map(({ id, title }) => ({
                id,
                words: title,
                shown: <span lang={norm.language}>{title}</span>,
              })),
            ]}
            chosen={known && requirementId !== null ? requirementId : all}
            onChoose={(id) => changeCoverage({ shownRequirementId: id === all ? null : id })}
          />
        </div>
      )}
    </div>
  );
});
