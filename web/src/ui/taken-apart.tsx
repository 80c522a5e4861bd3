// Cuts a page that the server drew into parts that the browser takes over one by one, so that a finger is answered between them.
import { type ComponentType, memo, Suspense } from 'react';

/** The same component. It is drawn again only when its own props or what it asks of the store change. */
export function takenApart<Props extends object>(Part: ComponentType<Props>) {
  return memo(function TakenApart(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  });
}
