import { useEffect } from 'react';

/** Calls a page by what is shown in it for as long as that is shown. The page has its name back afterwards, unless another page has come meanwhile. */
export function useTitleWithin(name: string): void {
  useEffect(() => {
    const before = document.title;
    const title = `${name} · Day Seven`;
    document.title = title;
    return () => {
      if (document.title === title) document.title = before;
    };
  }, [name]);
}
