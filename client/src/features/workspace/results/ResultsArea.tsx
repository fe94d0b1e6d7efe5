import type { JudgeView } from '@dayseven/contracts';
import type { ReactNode } from 'react';
import { ageOf } from '../job-age.ts';
import { OwnCasesPane } from '../own-cases/OwnCasesPane.tsx';
import type { WorkspaceState } from '../use-workspace.ts';
import { JobHistory } from './JobHistory.tsx';
import { JobResults } from './JobResults.tsx';
import { NothingRun } from './NothingRun.tsx';
import { ResultsPane } from './ResultsPane.tsx';

export interface ResultsAreaProps {
  readonly workspace: WorkspaceState;
  readonly judge: JudgeView | undefined;
  /** What is left to do once a submission was accepted. */
  readonly left: ReactNode;
}

export function ResultsArea({ workspace, judge, left }: ResultsAreaProps) {
  const { problem, own, jobs, tab, setTab, regions, closed } = workspace;
  return (
    <ResultsPane
      tab={tab}
      onTab={setTab}
      onRegion={regions.setResults}
      judge={judge}
      failure={jobs.failure}
      onDismissFailure={jobs.dismissFailure}
      ownCaseCount={own.cases.length}
      panels={{
        results: <ShownJob workspace={workspace} left={left} />,
        cases: <OwnCasesPane problem={problem} own={own} closed={closed} />,
        history: (
          <JobHistory
            jobs={jobs.jobs}
            shown={jobs.shown?.id}
            onShow={(id) => {
              jobs.choose(id);
              setTab('results');
            }}
          />
        ),
      }}
    />
  );
}

function ShownJob({ workspace, left }: Omit<ResultsAreaProps, 'judge'>) {
  const { problem, session, language, own, jobs, live, cases, regions, setTab, closed } = workspace;
  const job = jobs.shown;
  if (job === undefined) return <NothingRun />;
  return (
    <JobResults
      job={job}
      live={live}
      problem={problem}
      left={closed === undefined ? left : null}
      age={ageOf(job, session.draft(job.language)?.sync)}
      cases={cases}
      readText={async (at, part) => {
        const reply = await session.readText(job.id, at, part);
        return reply.ok ? reply.value : null;
      }}
      onReveal={job.language === language ? regions.reveal : undefined}
      onUseAsOwnCase={
        own.isFull || closed !== undefined
          ? undefined
          : (fields) => {
              own.add(fields);
              setTab('cases');
            }
      }
    />
  );
}
