// Two scenarios side by side, each against the town as it is.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import type { Coverage } from '../../../server/contract/coverage.ts';
import type { Picture } from '../coverage/picture.ts';
import { VerdictSign } from '../coverage/verdict-sign.tsx';
import { changesOf, type Scenario } from '../store/coverage-case.ts';
import { triedRequirements } from '../store/requirement-numbers.ts';
import { useStore } from '../store/store.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { inWhole, type People } from './outcome-words.ts';
import './scenario-comparison.css';

interface Props {
  picture: Picture;
  municipality: string | null;
  scenario: Scenario;
  beside: Scenario;
}

export function ScenarioComparison({ picture, municipality, scenario, beside }: Props) {
  const t = useTranslations('scenario');
  const scenarios = useStore((state) => state.coverage.scenarios);
  const changeBench = useStore((state) => state.changeBench);
  const sideBySide = useStore((state) => state.sideBySide);
  useSideBySide(picture, municipality, scenario, beside);
  return (
    <section className="scenario-comparison" aria-label={t('compare')}>
      <div className="scenario-comparison__head">
        <Heading level={3}>{t('compare')}</Heading>
        <Button
          className="icon-button"
          aria-label={t('compareStop')}
          onPress={() => changeBench({ besideId: null })}
        >
          <Icon name="close" />
        </Button>
      </div>
      <ChoiceField
        label={t('compareWith')}
        options={scenarios
          .filter(({ id }) => id !== scenario.id)
          .map(({ id, title }) => ({ id, words: title }))}
        chosen={beside.id}
        onChoose={(besideId) => changeBench({ besideId })}
      />
      {sideBySide.status === 'loading' && <Skeleton count={1} blockSize="12rem" />}
      {sideBySide.status === 'failed' && (
        <p role="alert">{t('compareFailed', { detail: sideBySide.problem.detail })}</p>
      )}
      {sideBySide.status === 'ready' && (
        <ComparisonTable
          titles={[t('columnNow'), scenario.title, beside.title]}
          coverages={sideBySide.data}
          picture={picture}
        />
      )}
    </section>
  );
}

function useSideBySide(picture: Picture, municipality: string | null, one: Scenario, other: Scenario): void {
  const loadSideBySide = useStore((state) => state.loadSideBySide);
  const isMoving = useStore((state) => state.movedFrom !== null);
  const { norm, numbers } = picture;
  const lists = useMemo(() => [[], changesOf(one), changesOf(other)], [one, other]);
  useEffect(() => {
    if (isMoving) return;
    const { stalenessMonths } = norm;
    const asked = { requirements: triedRequirements(norm, numbers), stalenessMonths };
    void loadSideBySide(
      lists.map((changes) => ({
        norm: asked,
        municipality: municipality ?? undefined,
        scenario: changes.length === 0 ? undefined : { changes: [...changes] },
      })),
    );
  }, [norm, numbers, municipality, lists, isMoving, loadSideBySide]);
}

const counted = ['meets', 'unknown', 'fails'] as const;
const nobody: People = { certain: 0, possible: 0 };

interface TableProps {
  titles: readonly string[];
  /** As it is, then each scenario. */
  coverages: readonly Coverage[];
  picture: Picture;
}

function ComparisonTable({ titles, coverages, picture }: TableProps) {
  const t = useTranslations('scenario');
  const people = usePeopleWords();
  const cells = (of: (coverage: Coverage) => string | number) =>
    coverages.map((coverage, index) => <td key={titles[index]}>{of(coverage)}</td>);
  return (
    <table className="scenario-comparison__table numbers">
      <caption className="visually-hidden">{t('compareCaption')}</caption>
      <thead>
        <tr>
          <td />
          {titles.map((title, index) => (
            <th key={`${index === 0 ? 'now' : index}`} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <GroupRow title={t('areas')} />
        {counted.map((verdict) => (
          <tr key={verdict}>
            <th scope="row">
              <VerdictSign verdict={verdict} /> {t(verdict)}
            </th>
            {cells(({ totals }) => totals.overall[verdict].areas)}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('peopleGained')}</th>
          {cells(({ scenario }) => people(scenario?.residents.gained ?? nobody))}
        </tr>
        <tr>
          <th scope="row">{t('peopleLost')}</th>
          {cells(({ scenario }) => people(scenario?.residents.lost ?? nobody))}
        </tr>
      </tbody>
      {picture.norm.requirements.map(({ id, title }, index) => (
        <tbody key={id}>
          <GroupRow title={title} language={picture.norm.language} />
          <tr>
            <th scope="row">
              <VerdictSign verdict="meets" /> {t('meets')}
            </th>
            {cells(({ totals }) => totals.requirements[index].verdicts.meets.areas)}
          </tr>
          {(['gained', 'lost'] as const).map((key) => (
            <tr key={key}>
              <th scope="row">{t(key === 'gained' ? 'peopleGained' : 'peopleLost')}</th>
              {cells(({ scenario }) => {
                const change = scenario ? scenario.requirements[index]?.[key] : nobody;
                return change ? people(change) : '–';
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

const GroupRow = ({ title, language }: { title: string; language?: string }) => (
  <tr>
    <th scope="rowgroup" colSpan={4} lang={language}>
      {title}
    </th>
  </tr>
);

function usePeopleWords(): (people: People) => string {
  const t = useTranslations('scenario');
  const format = useFormatter();
  return (people) => {
    const { certain, possible } = inWhole(people);
    return certain === possible ? format.number(certain) : t('peopleUnsure', { certain, possible });
  };
}
