// The same facts as the map, as rows that one can sort, read aloud and choose from.
import { memo, useMemo, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { AreaLevel, Norm, Requirement } from '../../../server/contract/norm.ts';
import type { JudgedLevelArea } from '../levels/judge-level.ts';
import type { MapLook } from '../levels/map-look.ts';
import { PartsCells } from '../levels/parts-cells.tsx';
import { useLookWords } from '../levels/use-look-words.ts';
import { Icon } from '../ui/icon.tsx';
import type { AreaFacts } from './area-facts.ts';
import type { JudgedArea } from './judgement.ts';
import { RequirementCells, Whole } from './requirement-cells.tsx';
import { levelOf } from './requirement-level.ts';
import { firstSort, type Sort, type SortKey, sortRows, type TableRow, tableRows } from './table-rows.ts';
import { VerdictSign } from './verdict-sign.tsx';
import './coverage-table.css';

interface Props {
  norm: Norm;
  areas: readonly AreaFacts[];
  /** Of `areas`. */
  level: AreaLevel;
  judged: MapLook['judged'];
  selectedCode: string | null;
  onSelect(code: string): void;
}

export const CoverageTable = memo(function CoverageTable(props: Props) {
  const { norm, areas, level, judged, selectedCode, onSelect } = props;
  const t = useTranslations('coverage');
  const own = useTranslations('requirement');
  const levels = useTranslations('levels');
  const locale = useLocale();
  const [sort, setSort] = useState<Sort>(firstSort);
  const rows = useMemo(() => sortRows(tableRows(areas, judged), sort, locale), [areas, judged, sort, locale]);
  const isFirst = sort.key === firstSort.key && sort.direction === firstSort.direction;
  const caption = isFirst ? 'tableCaption' : 'tableCaptionOther';
  const isGathered = level !== 'neighbourhood';
  const countsPeople = norm.requirements.every(({ form }) => form === 'reach');
  const head = (key: SortKey, label: string, shape: HeadShape) => (
    <SortableHead key={key} column={key} label={label} shape={shape} sort={sort} onSort={setSort} />
  );
  return (
    // A box that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="coverage-table" aria-labelledby="coverage-table-caption" tabIndex={0}>
      <table>
        <caption id="coverage-table-caption">
          {isGathered ? levels(`${caption}.${level}`) : t(caption)}
        </caption>
        <thead>
          <tr>
            {head('name', isGathered ? levels(`columnName.${level}`) : t('columnName'), { rowSpan: 2 })}
            {head('verdict', t('columnVerdict'), { rowSpan: 2 })}
            {head('needed', countsPeople ? t('columnNeeded') : own('columnNotMet'), {
              rowSpan: 2,
              isNumber: true,
            })}
            {head('residents', t('columnResidents'), { rowSpan: 2, isNumber: true })}
            {isGathered ? (
              <th scope="col" rowSpan={2} className="coverage-table__plain" data-number>
                {levels('columnMet')}
              </th>
            ) : (
              head('district', t('columnDistrict'), { rowSpan: 2 })
            )}
            {norm.requirements.map((requirement) => (
              <GroupHead key={requirement.id} requirement={requirement} language={norm.language} />
            ))}
          </tr>
          <tr>
            {norm.requirements.flatMap(({ id, form }) => [
              head(`share:${id}`, form === 'reach' ? t('columnShare') : own('columnAmount'), {
                isNumber: true,
              }),
              head(`short:${id}`, form === 'reach' ? t('columnShort') : own('columnMissing'), {
                isNumber: true,
              }),
            ])}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.code}
              norm={norm}
              row={row}
              judged={judged.get(row.code)}
              isSelected={row.code === selectedCode}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
});

function GroupHead({ requirement, language }: { requirement: Requirement; language: string }) {
  const own = useTranslations('requirement');
  const level = levelOf(requirement);
  return (
    <th colSpan={2} scope="colgroup" className="coverage-table__group">
      <span lang={language}>{requirement.title}</span>
      {level !== 'neighbourhood' && <span className="soft"> ({own('perArea', { level })})</span>}
    </th>
  );
}

interface HeadShape {
  rowSpan?: number;
  isNumber?: boolean;
}

interface HeadProps {
  column: SortKey;
  label: string;
  shape: HeadShape;
  sort: Sort;
  onSort(sort: Sort): void;
}

function SortableHead({ column, label, shape, sort, onSort }: HeadProps) {
  const { rowSpan, isNumber = false } = shape;
  const isSorted = sort.key === column;
  // Figures start with the largest, words with the first of the alphabet.
  const first = isNumber ? 'descending' : 'ascending';
  const other = sort.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" rowSpan={rowSpan} aria-sort={isSorted ? sort.direction : 'none'} data-number={isNumber}>
      <button type="button" onClick={() => onSort({ key: column, direction: isSorted ? other : first })}>
        {label}
        <span className="coverage-table__arrow" data-direction={isSorted ? sort.direction : 'none'}>
          <Icon name="chevron" size={16} />
        </span>
      </button>
    </th>
  );
}

interface RowProps {
  norm: Norm;
  row: TableRow;
  judged: JudgedArea | JudgedLevelArea | undefined;
  isSelected: boolean;
  onSelect(code: string): void;
}

function Row({ norm, row, judged: whole, isSelected, onSelect }: RowProps) {
  const t = useTranslations('coverage');
  const look = useLookWords();
  const format = useFormatter();
  const { code, name, verdict, districtName, residents, requirements } = row;
  const gathered = whole !== undefined && 'parts' in whole ? whole : null;
  return (
    // The button in the row does the same for the keyboard.
    <tr data-selected={isSelected} onClick={() => onSelect(code)}>
      <th scope="row">
        <button type="button" aria-pressed={isSelected}>
          {name}
        </button>
      </th>
      <td>
        <span className="coverage-table__verdict">
          <VerdictSign verdict={verdict} /> {t(`verdictShort.${verdict}`)}
        </span>
      </td>
      <td data-number>
        <NeededCell row={row} />
      </td>
      <td data-number>{residents === null ? t('unknownFigure') : format.number(residents)}</td>
      {gathered ? (
        <td data-number>{look.metOfShort(gathered.neighbourhoods) || t('notHere')}</td>
      ) : (
        <td className="coverage-table__district">{districtName ?? ''}</td>
      )}
      {requirements.map((judged, index) => {
        const parts = gathered?.parts[index];
        return parts && judged.form !== 'reach' ? (
          <PartsCells key={judged.requirementId} parts={parts} />
        ) : (
          <RequirementCells
            key={judged.requirementId}
            requirement={norm.requirements[index]}
            judged={judged}
          />
        );
      })}
    </tr>
  );
}

function NeededCell({ row }: { row: TableRow }) {
  const t = useTranslations('coverage');
  if (row.verdict === 'not-applicable') return t('notHere');
  // Where nothing could be counted, no number may look like a good one.
  const isCounted = row.requirements.some((one) => one.form !== 'reach' || one.shortfall !== null);
  return isCounted ? <Whole range={row.needed} /> : t('unknownFigure');
}
