// Asks the device of a visitor where it is, when they press it and not before.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import './where-from.css';

type Locating = 'idle' | 'asking' | 'refused' | 'failed';

/** Milliseconds in which a device must tell where it is. */
const locateTimeoutMs = 15_000;

interface Props {
  label: string;
  /** Said when the device does not tell, or cannot. */
  refused: string;
  failed: string;
}

export function LocateButton({ label, refused, failed }: Props) {
  const t = useTranslations('finder.from');
  const [locating, setLocating] = useState<Locating>('idle');
  const setTravelOrigin = useStore((state) => state.setTravelOrigin);
  const locate = () => {
    if (!('geolocation' in navigator)) {
      setLocating('failed');
      return;
    }
    setLocating('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) =>
        setTravelOrigin({ lonLat: [longitude, latitude], name: null, isVisitor: true }),
      ({ code, PERMISSION_DENIED }) => setLocating(code === PERMISSION_DENIED ? 'refused' : 'failed'),
      { timeout: locateTimeoutMs, maximumAge: 60_000 },
    );
  };
  return (
    <div className="where-from">
      <button type="button" className="where-from__locate" onClick={locate} disabled={locating === 'asking'}>
        <Icon name="locate" />
        {locating === 'asking' ? t('asking') : label}
      </button>
      <p role="status" className="where-from__note small">
        {locating === 'refused' && refused}
        {locating === 'failed' && failed}
      </p>
    </div>
  );
}
