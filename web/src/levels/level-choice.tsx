// Chooses whether map and table are about neighbourhoods, districts or municipalities.
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { AreaLevel } from '../../../server/contract/norm.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import { areaLevels } from '../store/coverage-slice.ts';
import { levelOfCode } from '../store/level-of-code.ts';
import { useStore } from '../store/store.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { codeAt } from './gather-areas.ts';
import './map-choices.css';

/** `areas`: the neighbourhoods. Two norms are compared by neighbourhood only. */
export const LevelChoice = memo(function LevelChoice({ areas }: { areas: readonly AreaFacts[] }) {
  const t = useTranslations('levels');
  const level = useStore((state) => state.coverage.level);
  const areaCode = useStore((state) => state.coverage.areaCode);
  const isComparing = useStore((state) => state.coverage.tool === 'compare');
  const changeCoverage = useStore((state) => state.changeCoverage);
  if (isComparing) return null;
  return (
    <div className="level-choice">
      <ChoiceField
        label={t('level')}
        options={areaLevels.map((id) => ({ id, words: t(`perLevel.${id}`) }))}
        chosen={level}
        onChoose={(next) => changeCoverage({ level: next, areaCode: chosenAt(next, areaCode, areas) })}
      />
    </div>
  );
});

/** What is chosen leads to what it lies in; the other way there are many. */
function chosenAt(level: AreaLevel, code: string | null, areas: readonly AreaFacts[]): string | null {
  if (code === null || levelOfCode(code) === level) return code;
  const finer = areas.find((area) => areaLevels.some((of) => of !== level && codeAt(area, of) === code));
  const isFiner = areaLevels.indexOf(levelOfCode(code)) < areaLevels.indexOf(level);
  return finer && isFiner ? codeAt(finer, level) : null;
}
