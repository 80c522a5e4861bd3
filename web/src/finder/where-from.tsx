// From where the visitor looks: by their device's location when they ask for it, or a point that they chose; and how they go.
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { farthestMinutes } from '../store/travel-slice.ts';
import { Icon } from '../ui/icon.tsx';
import { LocateButton } from './locate-button.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { OriginLine } from './origin-line.tsx';
import './where-from.css';

const distances = [5, 10, 15, 20, 30];

export function WhereFrom() {
  const t = useTranslations('finder.from');
  const origin = useStore((state) => state.travelOrigin);
  const mode = useStore((state) => state.isochroneChoice.mode);
  const loadTravel = useStore((state) => state.loadTravel);
  useEffect(() => {
    if (origin !== null) void loadTravel(mode);
  }, [origin, mode, loadTravel]);
  if (origin !== null) return <From />;
  return <LocateButton label={t('locate')} refused={t('refused')} failed={t('failed')} />;
}

function From() {
  const t = useTranslations('finder.from');
  const origin = useStore((state) => state.travelOrigin);
  const travel = useStore((state) => state.travel);
  const setTravelOrigin = useStore((state) => state.setTravelOrigin);
  const changeFinder = useStore((state) => state.changeFinder);
  const found = travel.status === 'ready' ? travel.data.name : null;
  const name = origin?.name ?? (origin?.isVisitor ? t('here') : (found ?? t('point')));
  return (
    <div className="where-from where-from--set">
      <OriginLine name={name}>
        <button
          type="button"
          className="where-from__forget"
          aria-label={t('forget')}
          onClick={() => {
            setTravelOrigin(null);
            changeFinder({ withinMinutes: null });
          }}
        >
          <Icon name="close" />
        </button>
      </OriginLine>
      <div className="where-from__how">
        <ModeChoice />
        <DistanceChoice />
      </div>
      <Trouble />
    </div>
  );
}

function DistanceChoice() {
  const t = useTranslations('finder.from');
  const mode = useStore((state) => state.isochroneChoice.mode);
  const within = useStore((state) => state.finder.withinMinutes);
  const changeFinder = useStore((state) => state.changeFinder);
  return (
    <span className="where-from__distance">
      <select
        aria-label={t('howFar')}
        value={within ?? ''}
        onChange={({ target }) => changeFinder({ withinMinutes: Number(target.value) || null })}
      >
        <option value="">{t('anyDistance')}</option>
        {distances
          .filter((minutes) => minutes <= farthestMinutes[mode])
          .map((minutes) => (
            <option key={minutes} value={minutes}>
              {t('within', { minutes })}
            </option>
          ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
}

/** Nothing is near, or nobody knows what is; the list then stands by name. */
function Trouble() {
  const t = useTranslations('finder.from');
  const states = useTranslations('states');
  const travel = useStore((state) => state.travel);
  const mode = useStore((state) => state.isochroneChoice.mode);
  const loadTravel = useStore((state) => state.loadTravel);
  if (travel.status === 'ready' && travel.data.minutesTo.size === 0) {
    return (
      <p role="status" className="where-from__note">
        {t('nothingNear')}
      </p>
    );
  }
  if (travel.status !== 'failed') return null;
  const isRefused = travel.problem.status === 400 || travel.problem.status === 422;
  return (
    <p role="alert" className="where-from__note">
      {t(isRefused ? 'noStreets' : 'unknown')}{' '}
      {!isRefused && (
        <button type="button" className="text-button" onClick={() => void loadTravel(mode)}>
          {states('tryAgain')}
        </button>
      )}
    </p>
  );
}
