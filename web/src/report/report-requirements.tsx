// Each requirement: its sentence as agreed or tried, and where it is met, in neighbourhoods and people.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import type { AreaFacts } from '../coverage/area-facts.ts';
import { AreasBar } from '../coverage/areas-bar.tsx';
import { PeopleBar } from '../coverage/people-bar.tsx';
import type { Picture } from '../coverage/picture.ts';
import { RequirementSentence } from '../coverage/requirement-sentence.tsx';

interface Props {
  picture: Picture;
  areas: readonly AreaFacts[];
}

export function ReportRequirements({ picture, areas }: Props) {
  const t = useTranslations('report');
  const { norm, parts, judgement, triedIds } = picture;
  return (
    <section>
      <Heading level={2}>{t('requirementsTitle')}</Heading>
      {parts.map((part, index) => {
        const { id, title } = part.requirement;
        const total = judgement.totals[index];
        return (
          <article key={id} className="report-requirement">
            <Heading level={3} lang={norm.language}>
              {title}
            </Heading>
            <RequirementSentence {...part} />
            {triedIds.includes(id) && <p className="report__remark small">{t('triedHere')}</p>}
            {total.form === 'reach' ? (
              <PeopleBar
                group={part.requirement.form === 'reach' ? part.requirement.group : 'everyone'}
                total={total}
              />
            ) : (
              <AreasBar total={total} areas={areas} />
            )}
          </article>
        );
      })}
    </section>
  );
}
