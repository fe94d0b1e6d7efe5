import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemsQuery } from '../../connection/http-queries.ts';
import { Notice } from '../../shared/Notice.tsx';
import { counted } from '../../shared/quantities.ts';
import { FilterBar } from './FilterBar.tsx';
import { ListLoading } from './ListLoading.tsx';
import { PracticeLists } from './PracticeLists.tsx';
import { filterProblems, noFilter, progressOf } from './problem-filter.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { useFilterInAddress } from './use-filter-in-address.ts';

export interface ProblemListPageProps {
  /** What the page puts above the problems. */
  readonly above: ReactNode;
}

export function ProblemListPage({ above }: ProblemListPageProps) {
  const { data: problems, error, refetch } = useQuery(problemsQuery);
  const [filter, narrow] = useFilterInAddress();
  const shown = filterProblems(problems ?? [], filter);
  const solved = (problems ?? []).filter((problem) => progressOf(problem) === 'solved').length;

  return (
    <main id="main" className="list-page">
      {above}
      <div className="list-head">
        <h1>Problems</h1>
        <PracticeLists shown="dsa" />
        {problems !== undefined && <p className="quiet">{solved} of {problems.length} solved</p>}
      </div>
      {error !== null && (
        <Notice kind="problem" actions={<Button size="compact-sm" variant="default" onClick={() => void refetch()}>Try again</Button>}>{error.message}</Notice>
      )}
      {problems === undefined && error === null && <ListLoading />}
      {problems !== undefined && (
        <>
          <FilterBar filter={filter} onNarrow={narrow} />
          <p role="status" className="visually-hidden">{counted(shown.length, 'problem')} shown</p>
          {shown.length > 0 ? <ProblemTable problems={shown} /> : <Nothing isEmpty={problems.length === 0} onClear={() => narrow(noFilter)} />}
        </>
      )}
    </main>
  );
}

function Nothing({ isEmpty, onClear }: { readonly isEmpty: boolean; readonly onClear: () => void }) {
  if (isEmpty) return <div className="list-card list-empty"><p>There are no problems here yet. They live under <code>problems/catalogue</code>.</p></div>;
  return (
    <div className="list-card list-empty">
      <p>No problem fits all of these.</p>
      <Button variant="default" size="xs" onClick={onClear}>Show all problems</Button>
    </div>
  );
}
