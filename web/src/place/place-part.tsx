// One part of the page of a place: a heading with what falls under it.
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';

export function PlacePart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="place-part">
      <Heading level={2} appearance="level-3">
        {title}
      </Heading>
      {children}
    </section>
  );
}
