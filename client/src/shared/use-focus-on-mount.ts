import { useEffect, useRef, type RefObject } from 'react';

/** For what comes into the page in the place of what had the focus: takes it over, where that is wanted. */
export function useFocusOnMount<Element extends HTMLElement>(isWanted: boolean): RefObject<Element | null> {
  const element = useRef<Element>(null);
  const wanted = useRef(isWanted);
  useEffect(() => {
    if (wanted.current) element.current?.focus();
  }, []);
  return element;
}
