// The left column: which agreement, by whom, and its requirements with the numbers one can try.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import type { AreaFacts } from './area-facts.ts';
import { NormPicker } from './norm-picker.tsx';
import type { Picture } from './picture.ts';
import { RequirementCard } from './requirement-card.tsx';
import './agreement.css';

interface Props {
  picture: Picture;
  norms: readonly Norm[];
  areas: readonly AreaFacts[];
}

export function Agreement({ picture, norms, areas }: Props) {
  const t = useTranslations('coverage');
  const { norm, parts, judgement } = picture;
  return (
    <section className="agreement" aria-label={t('agreementRegion')}>
      {norms.length > 1 && <NormPicker norms={norms} selected={norm} />}
      <NormFacts norm={norm} isPicked={norms.length > 1} />
      {parts.map((part, index) => (
        <RequirementCard
          key={part.requirement.id}
          {...part}
          norm={norm}
          total={judgement.totals[index]}
          areas={areas}
        />
      ))}
    </section>
  );
}

/** `isPicked`: the picker above says title and status already. */
export function NormFacts({ norm, isPicked }: { norm: Norm; isPicked: boolean }) {
  const t = useTranslations('coverage');
  const format = useFormatter();
  const parties = format.list(norm.parties.map(({ name }) => name));
  return (
    <div className="agreement__facts">
      {!isPicked && (
        <p>
          <span className="nl-data-badge" data-status={norm.status}>
            {t(`status.${norm.status}`)}
          </span>
        </p>
      )}
      <div className={isPicked ? 'visually-hidden' : undefined}>
        <Heading level={2} lang={norm.language}>
          {norm.title}
        </Heading>
      </div>
      <p className="small">
        {norm.agreedOn ? t('agreedOn', { date: new Date(norm.agreedOn) }) : t('notAgreed')}
        {norm.validUntil && <>. {t('validUntil', { date: new Date(norm.validUntil) })}</>}.{' '}
        {parties && (
          <>{norm.status === 'agreed' ? t('agreedBy', { parties }) : t('proposedBy', { parties })}. </>
        )}
        {norm.source && <Source source={norm.source} />}
      </p>
      {norm.stalenessMonths !== null && (
        <p className="small soft">{t('staleness', { months: norm.stalenessMonths })}</p>
      )}
    </div>
  );
}

/** A web address as a short link; another account as it is. */
function Source({ source }: { source: string }) {
  const t = useTranslations('coverage');
  const isAddress = /^https?:\/\//i.test(source) && URL.canParse(source);
  const words = isAddress ? new URL(source).hostname.replace(/^www\./, '') : source;
  const isLink = isAddress && !madeUpHost.test(words);
  return (
    <>
      {t.rich('source', {
        source: words,
        link: (chunks) =>
          isLink ? (
            <Link href={source} rel="external noreferrer">
              {chunks}
            </Link>
          ) : (
            chunks
          ),
      })}
      .{' '}
    </>
  );
}

/** RFC 2606 keeps these for examples: a link to one leads nowhere. */
const madeUpHost = /\.(example|invalid|test)$/;
