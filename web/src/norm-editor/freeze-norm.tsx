// Makes a proposal the agreement: by whom and as of which day; from then on this version stays as it is.
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { dutchMoment } from '../../../server/domain/places/calendar-date.ts';
import { DateField } from './date-field.tsx';
import { type FreezeFault, freezeFault, frozen } from './draft-norm.ts';
import { useDraft } from './use-draft.ts';

export function FreezeNorm({ draft }: { draft: Norm }) {
  const t = useTranslations('normEditor');
  const format = useFormatter();
  const id = useId();
  const { change } = useDraft();
  const [day, setDay] = useState<string | null>(() => dutchMoment(new Date()).date);
  const [fault, setFault] = useState<FreezeFault | null>(null);
  const freeze = () => {
    const lacking = freezeFault(draft, day ?? '');
    setFault(lacking);
    if (lacking === null && day) change((norm) => frozen(norm, day));
  };
  const parties = format.list(draft.parties.map(({ name }) => name));
  return (
    <section className="freeze-norm" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {t('freezeTitle')}
      </Heading>
      <p>{parties ? t('freezeBy', { parties }) : t('freezeHint')}</p>
      <DateField label={t('agreedOn')} value={day} onChange={setDay} />
      <p className="field__fault" role="alert">
        {fault && t(`freezeFault.${fault}`)}
      </p>
      <div>
        <Button purpose="secondary" onClick={freeze}>
          {t('freeze')}
        </Button>
      </div>
    </section>
  );
}
