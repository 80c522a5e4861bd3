// The right column for a district or municipality: how its neighbourhoods do, and the way to each of them.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { AreaFacts } from '../coverage/area-facts.ts';
import { askedWords } from '../coverage/area-panel.tsx';
import type { Picture } from '../coverage/picture.ts';
import { useRequirementWords } from '../coverage/use-requirement-words.ts';
import { VerdictSign } from '../coverage/verdict-sign.tsx';
import { Icon } from '../ui/icon.tsx';
import { type CoarseLevel, gatherAreas } from './gather-areas.ts';
import { type JudgedLevelArea, judgeLevel } from './judge-level.ts';
import { LevelMembers } from './level-members.tsx';
import { LevelRequirement } from './level-requirement.tsx';
import { metOf } from './use-look-words.ts';
import '../coverage/area-panel.css';
import './level-panel.css';

interface Props {
  picture: Picture;
  /** All neighbourhoods. */
  areas: readonly AreaFacts[];
  level: CoarseLevel;
  code: string;
  comesIntoView: boolean;
  onClose(): void;
}

export function LevelPanel({ picture, areas, level, code, comesIntoView, onClose }: Props) {
  const t = useTranslations('levels');
  const coverage = useTranslations('coverage');
  const words = useRequirementWords();
  const { norm, parts, judgement } = picture;
  const area = useMemo(
    () => gatherAreas(areas, level).find((one) => one.code === code),
    [areas, level, code],
  );
  const judged = area && judgeLevel([area], level, judgement, norm.requirements).get(code);
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another area is another panel
  useEffect(() => {
    if (comesIntoView) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [code, comesIntoView]);
  const residents = area?.residents ?? null;
  return (
    <section className="area-panel" ref={panel} aria-label={t(`panel.${level}`)}>
      <div className="area-panel__head">
        <div>
          <Heading level={2}>{area?.name ?? code}</Heading>
          <p className="soft numbers">
            {t(`levelName.${level}`)} ·{' '}
            {residents === null ? coverage('residentsUnknown') : words.people('everyone', residents)}
          </p>
        </div>
        <Button className="icon-button" aria-label={coverage('close')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {area === undefined || judged === undefined ? (
        <p>{t(`gone.${level}`)}</p>
      ) : (
        <>
          <Summary judged={judged} />
          {parts.map((part, index) => (
            <LevelRequirement
              key={part.requirement.id}
              part={part}
              language={norm.language}
              area={area}
              judged={judged.requirements[index]}
              parts={judged.parts[index]}
              askedWords={askedWords(picture, part.requirement.id)}
            />
          ))}
          <LevelMembers area={area} judgement={judgement} />
        </>
      )}
    </section>
  );
}

function Summary({ judged: { verdict, neighbourhoods } }: { judged: JudgedLevelArea }) {
  const t = useTranslations('levels');
  const coverage = useTranslations('coverage');
  const words = useRequirementWords();
  const { meets, unknown, fails } = neighbourhoods;
  const { of } = metOf(neighbourhoods);
  const residents = meets.residents + unknown.residents + fails.residents;
  if (of === 0) return <p>{coverage('verdict.not-applicable')}</p>;
  return (
    <p className="area-panel__verdict numbers">
      <VerdictSign verdict={verdict} />{' '}
      {t('parts', { of, meets: meets.areas, unknown: unknown.areas, fails: fails.areas })}
      {residents > 0 && ` ${t('residentsMet', { share: words.share(downTo(meets.residents / residents)) })}`}
    </p>
  );
}

/** Whole percents, never rounded up to all. */
const downTo = (share: number): number => Math.floor(share * 100) / 100;
