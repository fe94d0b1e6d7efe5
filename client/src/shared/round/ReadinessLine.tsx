import { useQuery } from '@tanstack/react-query';
import { readinessQuery } from '../../connection/http-queries.ts';
import { readinessWords, type BarKind } from './readiness-words.ts';

export interface ReadinessLineProps {
  /** Of which kinds, in which order. */
  readonly kinds: readonly BarKind[];
}

/** How one stands to the stated bars; nothing before the first full round of a kind. */
export function ReadinessLine({ kinds }: ReadinessLineProps) {
  const { data } = useQuery(readinessQuery);
  if (data === undefined) return null;
  return kinds.filter((kind) => data[kind].of > 0).map((kind) => <p key={kind} className="quiet">{readinessWords(kind, data[kind])}</p>);
}
