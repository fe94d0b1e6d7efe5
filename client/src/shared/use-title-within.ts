import { useEffect } from 'react';

/** Calls a page by what is shown in it for as long as that is shown; by its own name while that has none. The page has its name back afterwards, unless another page has come meanwhile. */
export function useTitleWithin(name: string | undefined): void {
  useEffect(() => {
    if (name === undefined) return undefined;
    const before = document.title;
    const title = `${name} · Day Seven`;
    document.title = title;
    return () => {
      if (document.title === title) document.title = before;
    };
  }, [name]);
}
