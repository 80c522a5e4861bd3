// Where about, what for, and when; said under them that the answers stay here.
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { LanguageName } from '../finder/language-name.tsx';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useLanguageNames } from '../i18n/use-language-names.ts';
import type { PlaceFunction } from '../store/finder-slice.ts';
import {
  dayGroups,
  dayParts,
  noReferral,
  type ReferralNeeds,
  type ReferralTravel,
} from '../store/referral-slice.ts';
import { useStore } from '../store/store.ts';
import { ChipGroup } from '../ui/chip-group.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { minuteChoices } from './minute-choices.ts';
import { WhereQuestion } from './where-question.tsx';
import './referral-questions.css';

const functions: PlaceFunction[] = ['meet', 'learn', 'relax', 'support'];
const hours = Array.from({ length: 15 }, (_, index) => index + 8);
const days = [0, 1, 2, 3, 4, 5, 6];

export function ReferralQuestions() {
  const t = useTranslations('referral');
  const round = useStore((state) => state.referral.round);
  return (
    <>
      <Question title={t('whereTitle')}>
        <WhereQuestion key={round} />
        <TravelChoice />
      </Question>
      <Question title={t('whatTitle')}>
        <WhatChoice />
      </Question>
      <Question title={t('whenTitle')}>
        <WhenChoice />
      </Question>
      <Privacy />
    </>
  );
}

function Question({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="referral-question">
      <Heading level={2} appearance="level-4">
        {title}
      </Heading>
      {children}
    </section>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="referral-labelled">
      <p className="small soft" aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  );
}

function TravelChoice() {
  const t = useTranslations('referral');
  const { mode, maxMinutes } = useStore((state) => state.referral.travel);
  const change = useStore((state) => state.changeReferralTravel);
  const modes: ReferralTravel['mode'][] = ['walking', 'cycling'];
  return (
    <>
      <Labelled label={t('travelLabel')}>
        <ChipGroup
          label={t('travelLabel')}
          multiple={false}
          wrap
          chips={modes.map((id) => ({ id, label: t(`travel.${id}`) }))}
          chosen={[mode]}
          onChange={([next]) => {
            if (next && next !== mode)
              change({ mode: next, maxMinutes: Math.min(maxMinutes, Math.max(...minuteChoices[next])) });
          }}
        />
      </Labelled>
      <Labelled label={t('maxMinutes')}>
        <ChipGroup
          label={t('maxMinutes')}
          multiple={false}
          wrap
          chips={minuteChoices[mode].map((minutes) => ({
            id: String(minutes),
            label: t('minutesShort', { minutes: String(minutes) }),
          }))}
          chosen={[String(maxMinutes)]}
          onChange={([next]) => {
            if (next) change({ maxMinutes: Number(next) });
          }}
        />
      </Labelled>
    </>
  );
}

function WhatChoice() {
  const t = useTranslations('referral');
  const nameOfFunction = useTranslations('functions');
  const nameOfActivity = useActivityName();
  const needs = useStore((state) => state.referral.needs);
  const change = useStore((state) => state.changeReferralNeeds);
  const activities = useStore(({ catalogue }) =>
    catalogue.status === 'ready' ? catalogue.data.activities : noReferral.needs.activities,
  );
  const { choices } = useLanguageNames();
  const access = ['wheelchair', 'free'] as const;
  return (
    <>
      <Labelled label={t('functionsLabel')}>
        <ChipGroup
          label={t('functionsLabel')}
          multiple
          wrap
          chips={functions.map((id) => ({ id, label: nameOfFunction(id) }))}
          chosen={needs.functions}
          onChange={(chosen) => change({ functions: chosen })}
        />
      </Labelled>
      {activities.length > 0 && (
        <Labelled label={t('activitiesLabel')}>
          <ChipGroup
            label={t('activitiesLabel')}
            multiple
            wrap
            chips={activities.map((id) => ({ id, label: nameOfActivity(id) }))}
            chosen={needs.activities}
            onChange={(chosen) => change({ activities: chosen })}
          />
        </Labelled>
      )}
      {choices.length > 0 && (
        <Labelled label={t('languagesLabel')}>
          <ChipGroup
            label={t('languagesLabel')}
            multiple
            wrap
            chips={choices.map((code) => ({ id: code, label: <LanguageName code={code} /> }))}
            chosen={needs.languages}
            onChange={(chosen) => change({ languages: chosen })}
          />
        </Labelled>
      )}
      <Labelled label={t('accessLabel')}>
        <ChipGroup
          label={t('accessLabel')}
          multiple
          wrap
          chips={access.map((id) => ({ id, label: t(id === 'free' ? 'needFree' : 'needWheelchair') }))}
          chosen={access.filter((id) => needs[id])}
          onChange={(chosen) =>
            change({ wheelchair: chosen.includes('wheelchair'), free: chosen.includes('free') })
          }
        />
      </Labelled>
    </>
  );
}

function WhenChoice() {
  const t = useTranslations('referral');
  const format = useFormatter();
  const locale = useLocale();
  const { day, time } = useStore((state) => state.referral.needs);
  const change = useStore((state) => state.changeReferralNeeds);
  // 1 January 2024 was a Monday.
  const dayName = (of: number) =>
    format.dateTime(new Date(`2024-01-0${of + 1}T12:00:00Z`), { weekday: 'long' });
  /** As a choice of its own, not within a sentence. */
  const begun = (words: string) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  return (
    <div className="referral-when">
      <ChoiceField
        label={t('day')}
        options={[
          { id: 'any', words: t('anyDay') },
          ...dayGroups.map((group) => ({ id: group as string, words: begun(t(`dayGroups.${group}`)) })),
          ...days.map((of) => ({ id: String(of), words: begun(dayName(of)) })),
        ]}
        chosen={day === null ? 'any' : String(day)}
        onChoose={(id) => change({ day: dayOf(id) })}
      />
      <ChoiceField
        label={t('time')}
        options={[
          { id: 'any', words: t('anyTime') },
          ...dayParts.map((part) => ({ id: part as string, words: begun(t(`parts.${part}`)) })),
          ...hours.map((hour) => ({ id: String(hour), words: begun(t('hour', { hour: String(hour) })) })),
        ]}
        chosen={time === null ? 'any' : String(time)}
        onChoose={(id) => change({ time: timeOf(id) })}
      />
    </div>
  );
}

function dayOf(id: string): ReferralNeeds['day'] {
  if (id === 'any') return null;
  return dayGroups.find((group) => group === id) ?? Number(id);
}

function timeOf(id: string): ReferralNeeds['time'] {
  if (id === 'any') return null;
  return dayParts.find((part) => part === id) ?? Number(id);
}

function Privacy() {
  const t = useTranslations('referral');
  const forget = useStore((state) => state.forgetReferral);
  return (
    <aside className="referral-privacy">
      <Heading level={2} appearance="level-4">
        {t('privacyTitle')}
      </Heading>
      <p>
        {t('privacy')} <PageLink href="/privacy">{t('privacyMore')}</PageLink>
      </p>
      <button type="button" className="text-button" onClick={forget}>
        {t('forget')}
      </button>
    </aside>
  );
}
