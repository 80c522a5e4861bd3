// What to search for: by which requirement, how many places, what matters most, and where they may come.
import { useEffect, useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ReachRequirement } from '../../../server/contract/norm.ts';
import { fetchCandidateSites } from '../api/findings.ts';
import type { Picture } from '../coverage/picture.ts';
import type { TownScope } from '../coverage/use-scope.ts';
import { readableId } from '../i18n/use-kind-name.ts';
import type { DutchWords } from '../i18n/words.ts';
import type { SiteWishes } from '../store/findings-slice.ts';
import { useStore } from '../store/store.ts';
import { ChipGroup } from '../ui/chip-group.tsx';

interface Props {
  picture: Picture;
  scope: TownScope;
  isDisabled: boolean;
}

export const reachRequirements = ({ norm }: Picture): ReachRequirement[] =>
  norm.requirements.filter((requirement) => requirement.form === 'reach');

/** The one that was chosen, while the norm has it, else the first; `null`: the norm has none about distance. */
export function wishedRequirement(picture: Picture, { requirementId }: SiteWishes): ReachRequirement | null {
  const all = reachRequirements(picture);
  return all.find(({ id }) => id === requirementId) ?? all[0] ?? null;
}

const counts = ['1', '2', '3', '4', '5'] as const;

export function SiteWishesForm({ picture, scope, isDisabled }: Props) {
  const t = useTranslations('findings.whereNext');
  const wishes = useStore((state) => state.siteWishes);
  const wishSites = useStore((state) => state.wishSites);
  const chosen = wishedRequirement(picture, wishes);
  return (
    <fieldset className="where-next__wishes" disabled={isDisabled}>
      <legend className="visually-hidden">{t('title')}</legend>
      <fieldset>
        <legend>{t('requirement')}</legend>
        {reachRequirements(picture).map(({ id, title }) => (
          <label key={id} className="where-next__choice" lang={picture.norm.language}>
            <input
              type="radio"
              name="requirement"
              checked={id === chosen?.id}
              onChange={() => wishSites({ requirementId: id })}
            />
            {title}
          </label>
        ))}
        <Others picture={picture} />
      </fieldset>
      <fieldset>
        <legend>{t('count')}</legend>
        <ChipGroup
          label={t('count')}
          chips={counts.map((id) => ({ id, label: id }))}
          chosen={[counts[wishes.count - 1]]}
          multiple={false}
          wrap
          onChange={([count]) => count !== undefined && wishSites({ count: Number(count) })}
        />
      </fieldset>
      <fieldset>
        <legend>{t('objective')}</legend>
        {(['people', 'verdicts'] as const).map((objective) => (
          <label key={objective} className="where-next__choice">
            <input
              type="radio"
              name="objective"
              checked={objective === wishes.objective}
              onChange={() => wishSites({ objective })}
            />
            {t(objective === 'people' ? 'objectivePeople' : 'objectiveVerdicts')}
          </label>
        ))}
      </fieldset>
      <Candidates scope={scope} />
    </fieldset>
  );
}

function Others({ picture: { norm } }: { picture: Picture }) {
  const t = useTranslations('findings.whereNext');
  const format = useFormatter();
  const others = norm.requirements.filter(({ form }) => form !== 'reach');
  if (others.length === 0) return null;
  const titles = format.list(others.map(({ title }) => `‘${title}’`));
  return <p className="small soft">{t('others', { count: others.length, titles })}</p>;
}

function Candidates({ scope }: { scope: TownScope }) {
  const t = useTranslations('findings.whereNext');
  const kinds = useStore((state) => state.siteWishes.kinds);
  const wishSites = useStore((state) => state.wishSites);
  const found = useCandidateKinds(scope);
  return (
    <fieldset>
      <legend>{t('candidates')}</legend>
      <label className="where-next__choice">
        <input
          type="radio"
          name="candidates"
          checked={kinds === null}
          onChange={() => wishSites({ kinds: null })}
        />
        {t('candidatesStreets')}
      </label>
      <label className="where-next__choice">
        <input
          type="radio"
          name="candidates"
          checked={kinds !== null}
          disabled={found === null || found.size === 0}
          onChange={() => found && wishSites({ kinds: [...found.keys()] })}
        />
        {t('candidatesBuildings')}
      </label>
      {found?.size === 0 && <p className="small soft">{t('noBuildings')}</p>}
      {kinds !== null && found !== null && <Kinds found={found} kinds={kinds} />}
      {kinds?.length === 0 && (
        <p className="small" role="status">
          {t('pickKind')}
        </p>
      )}
    </fieldset>
  );
}

function Kinds({ found, kinds }: { found: ReadonlyMap<string, number>; kinds: readonly string[] }) {
  const t = useTranslations('findings.whereNext');
  const wishSites = useStore((state) => state.wishSites);
  const nameOf = (kind: string) => {
    const key = `kind.${kind as keyof DutchWords['findings']['whereNext']['kind']}` as const;
    return t.has(key) ? t(key) : readableId(kind);
  };
  return (
    <ChipGroup
      label={t('candidateKinds')}
      chips={[...found].map(([id, count]) => ({ id, label: nameOf(id), count }))}
      chosen={[...kinds]}
      multiple
      wrap
      onChange={(chosen) => wishSites({ kinds: chosen })}
    />
  );
}

/** By kind how many buildings there are; `null` while they are on their way or when they did not come. */
function useCandidateKinds(scope: TownScope): ReadonlyMap<string, number> | null {
  const municipality = scope.of === 'municipality' ? scope.code : undefined;
  const [sites, setSites] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void fetchCandidateSites(municipality, controller.signal).then((answer) => {
      if (answer.ok) setSites(answer.data.candidateSites.map(({ kind }) => kind));
    });
    return () => controller.abort();
  }, [municipality]);
  return useMemo(() => {
    if (sites === null) return null;
    const count = new Map<string, number>();
    for (const kind of sites) count.set(kind, (count.get(kind) ?? 0) + 1);
    return new Map([...count].sort(([, a], [, b]) => b - a));
  }, [sites]);
}
