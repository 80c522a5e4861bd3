// Stands in for content on its way, in the size that it will have, so that nothing jumps.
import { useTranslations } from 'use-intl';
import './skeleton.css';

interface SkeletonProps {
  /** How many blocks. */
  count: number;
  /** Height of a block, as a CSS length. */
  blockSize: string;
  /** One of several on a page says aloud that it is loading. */
  isSilent?: boolean;
}

export function Skeleton({ count, blockSize, isSilent = false }: SkeletonProps) {
  const t = useTranslations('states');
  const blocks = Array.from({ length: count }, (_, index) => `block-${index}`);
  return (
    <div className="skeleton">
      {!isSilent && (
        <p className="visually-hidden" role="status">
          {t('loading')}
        </p>
      )}
      {blocks.map((key) => (
        <div key={key} className="skeleton__block" style={{ blockSize }} aria-hidden="true" />
      ))}
    </div>
  );
}
