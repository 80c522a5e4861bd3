// Explains the circles of the map: two or three of them with their figures, the ring, and how many people in all.
import { useFormatter, useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import type { Range } from '../coverage/judgement.ts';
import { VerdictSign } from '../coverage/verdict-sign.tsx';
import type { MapLook, PeopleLook } from './map-look.ts';
import { legendFigures, radiusPx } from './people-short.ts';
import { useLookWords } from './use-look-words.ts';
import './people-legend.css';

interface Props {
  people: PeopleLook;
  look: MapLook;
  norm: Norm;
}

export function PeopleLegend({ people, look, norm }: Props) {
  const t = useTranslations('levels');
  const words = useLookWords();
  const shown = look.requirementIndex < 0 ? norm.requirements : [norm.requirements[look.requirementIndex]];
  const counted = shown.filter(({ form }) => form === 'reach').length;
  const isUnknown = [...look.fills.values()].includes('unknown');
  return (
    <>
      <p className="people-legend__total numbers">
        <strong>{words.short(sumOf(people.short.values()))}.</strong>
        {counted > 1 && ` ${t('circleTwice')}`}
        {counted < shown.length && ` ${t('circlePartly')}`}
      </p>
      <ul className="people-legend">
        <li>
          {t('circle')}
          <Sizes perRoot={people.scale.perRoot} />
        </li>
        <li>
          <span className="people-legend__ring" aria-hidden="true" />
          {t('ring')}
        </li>
        {isUnknown && (
          <li>
            <VerdictSign verdict="unknown" />
            {t('unknownPeople')}
          </li>
        )}
      </ul>
    </>
  );
}

/** Drawn as large as on the map. */
function Sizes({ perRoot }: { perRoot: number }) {
  const format = useFormatter();
  return (
    <span className="people-legend__sizes numbers">
      {legendFigures(perRoot).map((figure) => {
        const radius = radiusPx(figure, perRoot);
        return (
          <span key={figure} className="people-legend__size">
            <svg width={2 * radius + 2} height={2 * radius + 2} aria-hidden="true" focusable="false">
              <circle cx={radius + 1} cy={radius + 1} r={radius} />
            </svg>
            {format.number(figure)}
          </span>
        );
      })}
    </span>
  );
}

/** As far as known; `null`: nobody's number is. */
function sumOf(ranges: Iterable<Range | null>): Range | null {
  let sum: Range = { lower: 0, upper: 0 };
  let isCounted = false;
  for (const range of ranges) {
    isCounted ||= range !== null;
    sum = { lower: sum.lower + (range?.lower ?? 0), upper: sum.upper + (range?.upper ?? 0) };
  }
  return isCounted ? sum : null;
}
