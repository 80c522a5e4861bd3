// Where someone lives or stays: a neighbourhood, a postcode, or a point on the map.
import { lazy, Suspense, useEffect, useId, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { isPostcode, waysToSayWhere } from '../store/referral-slice.ts';
import { scaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';
import { ChipGroup } from '../ui/chip-group.tsx';
import { ComboField } from '../ui/combo-field.tsx';
import { CrashGuard } from '../ui/crash-guard.tsx';

/** Over a megabyte: only for who says where on a map. */
const PointMap = lazy(async () => ({ default: (await import('./point-map.tsx')).PointMap }));

export function WhereQuestion() {
  const t = useTranslations('referral');
  const finder = useTranslations('finder');
  const by = useStore((state) => state.referral.where.by);
  const change = useStore((state) => state.changeReferralWhere);
  return (
    <>
      <ChipGroup
        label={t('whereLabel')}
        multiple={false}
        wrap
        chips={waysToSayWhere.map((id) => ({ id, label: t(`where.${id}`) }))}
        chosen={[by]}
        onChange={([next]) => {
          if (next) change({ by: next });
        }}
      />
      {by === 'neighbourhood' && <NeighbourhoodField />}
      {by === 'address' && <AddressFields />}
      {by === 'point' && (
        <CrashGuard fallback={<p>{finder('mapFailedToo')}</p>}>
          <Suspense fallback={<div className="point-map__map soft">{finder('mapLoading')}</div>}>
            <PointMap />
          </Suspense>
        </CrashGuard>
      )}
    </>
  );
}

/** A country has thousands, and a list of them all would hold up the page. */
const mostShown = 60;

function NeighbourhoodField() {
  const t = useTranslations('referral');
  const states = useTranslations('states');
  const locale = useLocale();
  const scale = useStore(scaleOf);
  const areas = useStore((state) => state.neighbourhoods);
  const load = useStore((state) => state.loadNeighbourhoods);
  const chosen = useStore((state) => state.referral.where.neighbourhood);
  const change = useStore((state) => state.changeReferralWhere);
  const isMissing = areas.status === 'idle' && scale !== null;
  useEffect(() => {
    if (isMissing) void load({ withPlaces: scale === 'country' });
  }, [isMissing, scale, load]);
  const named = useMemo(() => {
    const collator = new Intl.Collator(locale);
    const all = areas.status === 'ready' ? areas.data : [];
    return all
      .map(({ code, name }) => ({ id: code, name }))
      .toSorted((one, other) => collator.compare(one.name, other.name));
  }, [areas, locale]);
  /** `null`: the field shows what is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? named.find(({ id }) => id === chosen)?.name ?? '';
  const shown = useMemo(() => {
    const part = (typed ?? '').trim().toLocaleLowerCase(locale);
    const found = named.filter(({ name }) => name.toLocaleLowerCase(locale).includes(part));
    return found.slice(0, mostShown);
  }, [named, typed, locale]);
  return (
    <ComboField
      label={t('neighbourhood')}
      placeholder={t('neighbourhoodHint')}
      none={areas.status === 'ready' ? t('neighbourhoodNone') : states('loading')}
      items={shown}
      inputValue={text}
      onInputChange={setTyped}
      chosenId={chosen}
      onChoose={(neighbourhood) => {
        setTyped(null);
        change({ neighbourhood });
      }}
    />
  );
}

function AddressFields() {
  const t = useTranslations('referral');
  const id = useId();
  const { postcode, houseNumber } = useStore((state) => state.referral.where);
  const change = useStore((state) => state.changeReferralWhere);
  const askNearby = useStore((state) => state.askNearby);
  const [isFaulty, setFaulty] = useState(false);
  return (
    <form
      className="referral-address"
      // A browser that remembers what was typed would keep where a client lives.
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setFaulty(!isPostcode(postcode));
        if (isPostcode(postcode)) void askNearby();
      }}
    >
      <label htmlFor={`${id}-postcode`}>{t('postcode')}</label>
      <input
        id={`${id}-postcode`}
        value={postcode}
        maxLength={7}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-invalid={isFaulty}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => {
          setFaulty(false);
          change({ postcode: target.value });
        }}
      />
      <p id={`${id}-fault`} className="referral-address__fault" role="status">
        {isFaulty && t('postcodeFault')}
      </p>
      <label htmlFor={`${id}-number`}>{t('houseNumber')}</label>
      <input
        id={`${id}-number`}
        value={houseNumber}
        maxLength={12}
        autoComplete="off"
        onChange={({ target }) => change({ houseNumber: target.value })}
      />
      <button type="submit" className="big-link big-link--main">
        {t('search')}
      </button>
    </form>
  );
}
