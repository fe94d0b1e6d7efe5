import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { machinesQuery } from '../../connection/http-queries.ts';
import { Notice } from '../../shared/Notice.tsx';
import { ListLoading } from './ListLoading.tsx';
import { MachineTable } from './MachineTable.tsx';
import { PracticeLists } from './PracticeLists.tsx';

/** The machine-coding problems one may choose; each leads to the plan of a round on it. */
export function MachineListPage() {
  const { data: machines, error, refetch } = useQuery(machinesQuery);
  return (
    <main id="main" className="list-page">
      <div className="list-head">
        <h1>Machine coding</h1>
        <PracticeLists shown="machine-coding" />
      </div>
      <p className="quiet">Choose one to plan a round on it, as on day 7 or in full. Those kept for mock rounds come here once you have met them in one.</p>
      {error !== null && (
        <Notice kind="problem" actions={<Button size="compact-sm" variant="default" onClick={() => void refetch()}>Try again</Button>}>{error.message}</Notice>
      )}
      {machines === undefined && error === null && <ListLoading />}
      {machines?.length === 0 && <div className="list-card list-empty"><p>There are no machine-coding problems here yet. <code>npm run problems:check</code> says what is wrong with those that were left out.</p></div>}
      {machines !== undefined && machines.length > 0 && <MachineTable machines={machines} />}
    </main>
  );
}
