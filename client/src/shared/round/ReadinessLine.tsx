import { useQuery } from '@tanstack/react-query';
import { readinessQuery } from '../../connection/http-queries.ts';
import { readinessWords } from './readiness-words.ts';

/** How one stands to the stated bar; nothing before the first full round. */
export function ReadinessLine() {
  const { data } = useQuery(readinessQuery);
  if (data === undefined || data.of === 0) return null;
  return <p className="quiet">{readinessWords(data)}</p>;
}
