// The proposal itself, as it is being written: its title, who stand behind it, until when it would hold, and its source.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Norm } from '../../../server/domain/norm/norm.ts';
import { OneChip } from './chosen-chips.tsx';
import { DateField } from './date-field.tsx';
import { NumberField } from './number-field.tsx';
import { limitsOf } from './number-limits.ts';
import { PartiesFields } from './parties-fields.tsx';
import { ChoiceSlot, Slot } from './slot.tsx';
import { TextField } from './text-field.tsx';
import { useDraft } from './use-draft.ts';

/** Where one begins when old records begin to count as unknown, months. */
const usualStaleness = 12;
const statuses = ['proposal', 'withdrawn'] as const;

export function FactsEditor({ draft }: { draft: Norm }) {
  const t = useTranslations('normEditor');
  const coverage = useTranslations('coverage');
  const format = useFormatter();
  const { change } = useDraft();
  const { version, parties, validUntil, source } = draft;
  return (
    <div className="facts-editor">
      <div className="visually-hidden">
        <Heading level={2} lang={draft.language}>
          {draft.title}
        </Heading>
      </div>
      <TextField
        wraps
        label={t('normTitle')}
        lang={draft.language}
        value={draft.title}
        mostLetters={200}
        emptyFault={t('fault.noTitle')}
        onChange={(title) => change((norm) => ({ ...norm, title }))}
      />
      <div className="facts-editor__sentence">
        {t.rich('facts', {
          version,
          status: coverage(`status.${draft.status}`).toLowerCase(),
          parties: format.list(parties.map(({ name }) => name)) || t('nobodyYet'),
          until: validUntil
            ? t('untilDay', { day: format.dateTime(new Date(validUntil), { dateStyle: 'long' }) })
            : t('noEnd'),
          source: source || t('noSource'),
          statusSlot: (words) => (
            <ChoiceSlot
              name={t('status')}
              words={words}
              choices={statuses.map((id) => ({ id, label: coverage(`status.${id}`) }))}
              chosen={draft.status === 'withdrawn' ? 'withdrawn' : 'proposal'}
              onChange={(status) => change((norm) => ({ ...norm, status }))}
            />
          ),
          partiesSlot: (words) => (
            <Slot name={t('parties')} words={words}>
              <PartiesFields draft={draft} />
            </Slot>
          ),
          untilSlot: (words) => (
            <Slot name={t('validUntil')} words={words}>
              <DateField
                label={t('validUntil')}
                value={validUntil}
                onChange={(day) => change((norm) => ({ ...norm, validUntil: day }))}
              />
            </Slot>
          ),
          sourceSlot: (words) => (
            <Slot name={t('source')} words={words}>
              <TextField
                label={t('sourceLabel')}
                value={source ?? ''}
                mostLetters={500}
                onChange={(next) => change((norm) => ({ ...norm, source: next || null }))}
              />
            </Slot>
          ),
        })}{' '}
        <Staleness draft={draft} />
      </div>
    </div>
  );
}

function Staleness({ draft: { stalenessMonths } }: { draft: Norm }) {
  const t = useTranslations('normEditor');
  const coverage = useTranslations('coverage');
  const { change, type } = useDraft();
  const words =
    stalenessMonths === null ? t('neverStale') : coverage('staleness', { months: stalenessMonths });
  return (
    <Slot name={t('staleness')} words={words}>
      <p>{t('stalenessHint')}</p>
      <OneChip
        label={t('staleness')}
        chips={(['never', 'after'] as const).map((id) => ({ id, label: t(`stale.${id}`) }))}
        chosen={stalenessMonths === null ? 'never' : 'after'}
        onChange={(stale) =>
          change((norm) => ({ ...norm, stalenessMonths: stale === 'never' ? null : usualStaleness }))
        }
      />
      {stalenessMonths !== null && (
        <NumberField
          label={t('stalenessMonths')}
          value={stalenessMonths}
          limits={monthLimits}
          step={1}
          onType={(months) => type((norm) => ({ ...norm, stalenessMonths: months }))}
        />
      )}
    </Slot>
  );
}

const [months] = Norm.properties.stalenessMonths.anyOf;
const monthLimits = limitsOf(months);
