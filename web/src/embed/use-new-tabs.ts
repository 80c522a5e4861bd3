// Opens each link to another site in a tab of its own, whoever wrote it: the map credits its sources with HTML of theirs.
import { useEffect } from 'react';

/** Within the frame it would take our place, or be refused there. */
export function useNewTabs(): void {
  useEffect(() => {
    document.addEventListener('click', openInTab, { capture: true });
    return () => document.removeEventListener('click', openInTab, { capture: true });
  }, []);
}

function openInTab({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link === null || !link.protocol.startsWith('http') || link.origin === location.origin) return;
  link.target = '_blank';
  link.relList.add('noopener');
}
