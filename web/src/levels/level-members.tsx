// The neighbourhoods of a district or municipality, those that need most first, each a link to its own panel.
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { MouseEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Judgement } from '../coverage/judgement.ts';
import { firstSort, sortRows, type TableRow, tableRows } from '../coverage/table-rows.ts';
import { VerdictSign } from '../coverage/verdict-sign.tsx';
import { writeCoverageUrl } from '../store/coverage-url.ts';
import { useStore } from '../store/store.ts';
import type { LevelArea } from './gather-areas.ts';

export function LevelMembers({ area, judgement }: { area: LevelArea; judgement: Judgement }) {
  const t = useTranslations('levels');
  const locale = useLocale();
  const rows = sortRows(tableRows(area.members, judgement.areas), firstSort, locale);
  return (
    <article className="area-requirement" aria-labelledby="level-members">
      <Heading level={3} id="level-members">
        {t('members')}
      </Heading>
      <ul className="level-members">
        {rows.map((row) => (
          <Member key={row.code} row={row} />
        ))}
      </ul>
    </article>
  );
}

function Member({ row }: { row: TableRow }) {
  const coverage = useTranslations('coverage');
  const needed = useNeededWords();
  const changeCoverage = useStore((state) => state.changeCoverage);
  const state = useStore((one) => one.coverage);
  const there = { areaCode: row.code, level: 'neighbourhood' as const, placeId: null };
  const onClick = (event: MouseEvent) => {
    // A new tab is the browser's to open.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    changeCoverage(there);
  };
  const words = needed(row);
  return (
    <li>
      <VerdictSign verdict={row.verdict} />
      <a
        href={`/dekking?${writeCoverageUrl({ ...state, ...there })}${window.location.hash}`}
        onClick={onClick}
      >
        {row.name}
        <span className="numbers">{words ?? coverage(`verdictShort.${row.verdict}`)}</span>
      </a>
    </li>
  );
}

/** `null` where nothing is needed, or nobody knows how much. */
function useNeededWords(): (row: TableRow) => string | null {
  const t = useTranslations('levels');
  return ({ needed: { of, lower, upper } }) => {
    if (upper === 0) return null;
    if (of === 'requirements') {
      return lower > 0 ? t('memberNotMet', { count: lower }) : t('memberNotMetMaybe', { count: upper });
    }
    return lower === upper
      ? t('memberShort', { people: upper })
      : t('memberShortRange', { lower, people: upper });
  };
}
