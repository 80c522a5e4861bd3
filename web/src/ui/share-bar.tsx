// Takes the page along: to another program, as a link, on paper.
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from './icon.tsx';
import { printPage } from './print-page.ts';
import './share-bar.css';

interface Props {
  /** What is shared; the address of the page goes with it. */
  title: string;
  /** Printing is what most come for: it stands first. */
  isForPaper?: boolean;
  /** More ways. */
  children?: ReactNode;
}

export function ShareBar({ title, isForPaper = false, children }: Props) {
  const t = useTranslations('place');
  const [said, say] = useState('');
  const canShare = useCanShare();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      say(t('linkCopied'));
    } catch {
      say(t('linkNotCopied'));
    }
  };
  const print = (
    <button
      type="button"
      className={isForPaper ? 'big-link big-link--main' : 'big-link'}
      onClick={() => void printPage()}
    >
      <Icon name="print" />
      {t('print')}
    </button>
  );
  return (
    <div className="share-bar">
      {isForPaper && print}
      {canShare && (
        <button
          type="button"
          className="big-link"
          // One who thinks better of it is no error.
          onClick={() => void navigator.share({ title, url: location.href }).catch(() => {})}
        >
          <Icon name="share" />
          {t('share')}
        </button>
      )}
      <button type="button" className="big-link" onClick={() => void copy()}>
        <Icon name="link" />
        {t('copyLink')}
      </button>
      {children}
      {!isForPaper && print}
      <p className="share-bar__said small" role="status">
        {said}
      </p>
    </div>
  );
}

/** Known once the page runs; the server cannot tell. */
function useCanShare(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => setCan(typeof navigator.share === 'function'), []);
  return can;
}
