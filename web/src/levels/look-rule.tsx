// Says by which rule gathered areas get their colour, and why there are no circles where there could be none.
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { levelOf } from '../coverage/requirement-level.ts';
import { areaLevels } from '../store/coverage-slice.ts';
import { useStore } from '../store/store.ts';
import type { MapLook } from './map-look.ts';

export function LookRule({ look, norm }: { look: MapLook; norm: Norm }) {
  const t = useTranslations('levels');
  const wantsPeople = useStore(
    ({ coverage }) => coverage.drawing === 'people' && coverage.tool !== 'compare',
  );
  const { level, people, requirementIndex } = look;
  const requirement = norm.requirements[requirementIndex];
  const isOwn =
    requirement !== undefined && areaLevels.indexOf(levelOf(requirement)) >= areaLevels.indexOf(level);
  const rule = isOwn ? ('ruleOwn' as const) : ('rule' as const);
  const sentences = [
    ...(people === null && wantsPeople ? [t('noCircles')] : []),
    ...(people === null && level !== 'neighbourhood' ? [t(`${rule}.${level}`)] : []),
  ];
  return sentences.length === 0 ? null : <p className="look-rule soft">{sentences.join(' ')}</p>;
}
