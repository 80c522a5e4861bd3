// Says that there is nothing here, and what one can do about it.
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import './notices.css';

interface EmptyNoticeProps {
  title: string;
  headingLevel?: 2 | 3;
  children: ReactNode;
}

export function EmptyNotice({ title, headingLevel = 2, children }: EmptyNoticeProps) {
  return (
    <section className="notice">
      <Heading level={headingLevel} appearance="level-3">
        {title}
      </Heading>
      {children}
    </section>
  );
}
