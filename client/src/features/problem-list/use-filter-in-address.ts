import { useSearchParams } from 'wouter';
import { noFilter, type ProblemFilter } from './problem-filter.ts';

/** The filter lives in the address: back and reload keep it. */
export function useFilterInAddress(): readonly [ProblemFilter, (change: Partial<ProblemFilter>) => void] {
  const [params, setParams] = useSearchParams();
  const filter: ProblemFilter = {
    text: params.get('text') ?? '',
    topic: params.get('topic') ?? '',
    difficulty: params.get('difficulty') ?? '',
    progress: params.get('progress') ?? '',
  };
  const narrow = (change: Partial<ProblemFilter>) => {
    const next = Object.entries({ ...noFilter, ...filter, ...change }).filter(([, value]) => value !== '');
    setParams(Object.fromEntries(next), { replace: true });
  };
  return [filter, narrow];
}
