// The left column: which agreement, by whom, and its requirements with the numbers one can try; or the one being written.

import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { lazy, memo, Suspense } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { isFrozen, proposalFrom } from '../norm-editor/draft-norm.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { AreaFacts } from './area-facts.ts';
import { NormPicker } from './norm-picker.tsx';
import type { Picture } from './picture.ts';
import { RequirementCard } from './requirement-card.tsx';
import './agreement.css';

const editor = () => import('../norm-editor/norm-editor.tsx');
const NormEditor = lazy(async () => ({ default: (await editor()).NormEditor }));
const keeping = () => import('../norm-editor/keep-norm.tsx');
const KeepNorm = lazy(async () => ({ default: (await keeping()).KeepNorm }));

interface Props {
  picture: Picture;
  norms: readonly Norm[];
  areas: readonly AreaFacts[];
}

export function Agreement({ picture, norms, areas }: Props) {
  const t = useTranslations('coverage');
  const draft = useStore((state) => state.coverage.draft);
  const keptNorms = useStore((state) => state.keptNorms);
  const isWriting = draft !== null && !isFrozen(draft);
  const shown = draft ?? picture.norm;
  const hasChoice = norms.length > 1 || keptNorms.length > 0 || draft !== null;
  return (
    <section className="agreement" aria-label={t('agreementRegion')}>
      {hasChoice && <NormPicker norms={norms} keptNorms={keptNorms} draft={draft} selected={shown} />}
      {isWriting ? (
        <Suspense fallback={<Skeleton count={3} blockSize="8rem" />}>
          <NormEditor draft={draft} picture={picture} norms={norms} areas={areas} />
        </Suspense>
      ) : (
        <ReadAgreement picture={picture} areas={areas} isPicked={hasChoice} />
      )}
      <Suspense fallback={null}>
        <KeepNorm norm={shown} />
      </Suspense>
    </section>
  );
}

interface ReadProps extends Pick<Props, 'picture' | 'areas'> {
  isPicked: boolean;
}

function ReadAgreement({ picture, areas, isPicked }: ReadProps) {
  const { norm, parts, judgement } = picture;
  return (
    <>
      <NormFacts norm={norm} isPicked={isPicked} />
      <StartProposal picture={picture} />
      {parts.map((part, index) => (
        <RequirementCard
          key={part.requirement.id}
          {...part}
          norm={norm}
          total={judgement.totals[index]}
          areas={areas}
        />
      ))}
    </>
  );
}

/** An agreed version stays as it is; whoever wants it otherwise writes the next. */
function StartProposal({ picture: { norm, numbers } }: Pick<Props, 'picture'>) {
  const t = useTranslations('coverage');
  const changeCase = useStore((state) => state.changeCase);
  return (
    <div className="agreement__start">
      {norm.status === 'agreed' && <p className="small">{t('frozen')}</p>}
      <Button
        purpose="secondary"
        onClick={() => changeCase({ draft: proposalFrom(norm, numbers), tried: {} })}
      >
        <Icon name="edit" /> {t('startProposal')}
      </Button>
    </div>
  );
}

/** `isPicked`: the picker above says title and status already. */
export const NormFacts = memo(function NormFacts({ norm, isPicked }: { norm: Norm; isPicked: boolean }) {
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
          <>{norm.status === 'agreed' ? t('agreedBy', { parties }) : t('proposedBy', { parties })}.</>
        )}
      </p>
      {(norm.source || norm.stalenessMonths !== null) && (
        <details className="agreement__more small">
          <summary>{t('moreOfNorm')}</summary>
          {norm.source && (
            <p>
              <Source source={norm.source} />
            </p>
          )}
          {norm.stalenessMonths !== null && <p>{t('staleness', { months: norm.stalenessMonths })}</p>}
        </details>
      )}
    </div>
  );
});

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
