// Who stand behind the norm, each with its role: a list to add to and to take from.
import { type FormEvent, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { Icon } from '../ui/icon.tsx';
import { OneChip } from './chosen-chips.tsx';
import { useDraft } from './use-draft.ts';

type Role = Norm['parties'][number]['role'];
const roles: readonly Role[] = ['municipality', 'residents', 'organisation'];
/** See the schema of a norm. */
const mostParties = 50;

export function PartiesFields({ draft: { parties } }: { draft: Norm }) {
  const t = useTranslations('normEditor');
  const id = useId();
  const { change } = useDraft();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('municipality');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    change((norm) => ({ ...norm, parties: [...norm.parties, { name: name.trim(), role }] }));
    setName('');
  };
  return (
    <>
      {parties.length === 0 ? (
        <p className="soft">{t('noParties')}</p>
      ) : (
        <ul className="parties">
          {parties.map((party, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same name.
            <li key={index}>
              <span>
                {party.name} <span className="soft small">({t(`roles.${party.role}`)})</span>
              </span>
              <Button
                className="icon-button"
                aria-label={t('removeParty', { name: party.name })}
                onPress={() =>
                  change((norm) => ({ ...norm, parties: norm.parties.filter((_, p) => p !== index) }))
                }
              >
                <Icon name="trash" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {parties.length < mostParties && (
        <form className="slot-window__form" onSubmit={add}>
          <div className="field">
            <label htmlFor={id}>{t('partyName')}</label>
            <input
              id={id}
              className="text-field"
              autoComplete="off"
              maxLength={200}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </div>
          <OneChip
            label={t('role')}
            chips={roles.map((one) => ({ id: one, label: t(`roles.${one}`) }))}
            chosen={role}
            onChange={(one) => setRole(one)}
          />
          <div>
            <Button type="submit" className="quiet-button">
              <Icon name="plus" /> {t('addParty')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
