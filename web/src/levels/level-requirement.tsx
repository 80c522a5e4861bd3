// One requirement in a district or municipality: judged as a whole, or how many of the areas that it judges meet it.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import { AreaAmount } from '../coverage/area-amount.tsx';
import type { AskedWords } from '../coverage/area-requirement.tsx';
import type { JudgedRequirement } from '../coverage/judgement.ts';
import { TotalShort } from '../coverage/people-bar.tsx';
import type { Picture } from '../coverage/picture.ts';
import { VerdictBar } from '../coverage/verdict-bar.tsx';
import { VerdictSign } from '../coverage/verdict-sign.tsx';
import type { LevelArea } from './gather-areas.ts';
import type { Parts } from './judge-level.ts';
import { metOf } from './use-look-words.ts';

interface Props {
  part: Picture['parts'][number];
  /** Of the title, ISO 639-1. */
  language: string;
  area: LevelArea;
  judged: JudgedRequirement;
  /** `null`: judged as a whole. */
  parts: Parts | null;
  askedWords: AskedWords;
}

export function LevelRequirement({ part, language, area, judged, parts, askedWords }: Props) {
  const id = `level-requirement-${part.requirement.id}`;
  return (
    <article className="area-requirement" aria-labelledby={id}>
      <Heading level={3} id={id} lang={language}>
        <VerdictSign verdict={judged.verdict} /> {part.requirement.title}
      </Heading>
      {parts !== null && <InParts part={part} judged={judged} parts={parts} />}
      {parts === null && part.form === 'amount' && judged.form !== 'reach' && (
        <AreaAmount {...part} area={area} judged={judged} askedWords={askedWords} />
      )}
    </article>
  );
}

function InParts({ part, judged, parts }: Pick<Props, 'part' | 'judged'> & { parts: Parts }) {
  const t = useTranslations('levels');
  const coverage = useTranslations('coverage');
  const counts = metOf(parts.tallies);
  if (counts.of === 0) return <p>{t('appliesNowhere')}</p>;
  return (
    <>
      <p className="area-requirement__sentence numbers">
        {t(`partsOf.${parts.level}`, counts)}{' '}
        {part.form === 'reach' && judged.form === 'reach' && judged.shortfall !== null && (
          <strong>
            <TotalShort group={part.requirement.group} shortfall={judged.shortfall} />
          </strong>
        )}
      </p>
      {parts.level === 'neighbourhood' && (
        <div className="people-bar">
          <VerdictBar
            title={coverage('barTitle')}
            tallies={parts.tallies}
            people={coverage('residentsShort.everyone', { count: 0 })}
          />
        </div>
      )}
    </>
  );
}
