import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A part of the page whose script did not come: the server is gone, or has other scripts since it was updated. */
export class NotFetched extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'NotFetched';
  }
}

/** A part of the page that is fetched when it is first shown, within a `FetchGuard`. */
export function fetched<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => load().then((part) => ({ default: part }), (cause: unknown) => { throw new NotFetched(cause); }));
}
