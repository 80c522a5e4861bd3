// A link to another page of ours, without loading the document again.
import { Link as NlLink } from '@nl-design-system-candidate/link-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'wouter';
import { useIsEmbedded } from './use-is-embedded.ts';

interface PageLinkProps {
  href: string;
  children: ReactNode;
  className?: string;
  /** The page that is open now. */
  current?: boolean;
}

export function PageLink({ href, children, className, current = false }: PageLinkProps) {
  // Another page has no place in the frame, and what shows the frame no say in it.
  if (useIsEmbedded()) {
    return (
      <NlLink href={href} className={className} target="_blank" rel="noopener">
        {children}
      </NlLink>
    );
  }
  return (
    <RouterLink href={href} asChild>
      <NlLink href={href} className={className} current={current ? 'page' : undefined}>
        {children}
      </NlLink>
    </RouterLink>
  );
}
