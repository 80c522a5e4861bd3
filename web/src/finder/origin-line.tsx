// Names from where the visitor looks, with a button that lets go of it.
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../ui/icon.tsx';
import './where-from.css';

/** `children`: the button. */
export function OriginLine({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslations('finder.from');
  return (
    <p className="where-from__name">
      <Icon name="locate" />
      <span>
        {t.rich('from', {
          place: () => (
            <strong key="place">
              <bdi>{name}</bdi>
            </strong>
          ),
        })}
      </span>
      {children}
    </p>
  );
}
