// Every neighbourhood with its verdict on each requirement and what is still needed; numbered as on the map.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { Whole } from '../coverage/requirement-cells.tsx';
import type { TableRow } from '../coverage/table-rows.ts';
import { VerdictSign } from '../coverage/verdict-sign.tsx';

interface Props {
  norm: Norm;
  /** In the order of their numbers. */
  rows: readonly TableRow[];
}

export function ReportTable({ norm, rows }: Props) {
  const t = useTranslations('report');
  const own = useTranslations('coverage');
  const format = useFormatter();
  return (
    <section className="report-table">
      <Heading level={2}>{t('tableTitle')}</Heading>
      <p className="small">{t('tableHint')}</p>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{own('columnName')}</th>
            <th scope="col">{own('columnVerdict')}</th>
            <th scope="col" data-number>
              {own('columnResidents')}
            </th>
            {norm.requirements.map(({ id, title }) => (
              <th key={id} scope="col" lang={norm.language}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, verdict, residents, requirements }, index) => (
            <tr key={code}>
              <td data-number>{index + 1}</td>
              <th scope="row">{name}</th>
              <td className="report-table__verdict">
                <VerdictSign verdict={verdict} /> {own(`verdictShort.${verdict}`)}
              </td>
              <td data-number>{residents === null ? own('unknownFigure') : format.number(residents)}</td>
              {requirements.map((judged) => (
                <td key={judged.requirementId}>
                  {own(`verdictShort.${judged.verdict}`)}
                  {judged.form === 'reach' && judged.shortfall !== null && judged.shortfall.upper > 0 && (
                    <span className="report-table__short">
                      {' '}
                      ({t('stillToGo')} <Whole range={judged.shortfall} />)
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
