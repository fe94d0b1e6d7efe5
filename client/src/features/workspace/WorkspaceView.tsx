import type { JudgeView } from '@dayseven/contracts';
import type { Language } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import { OfflineNotice } from '../../shared/OfflineNotice.tsx';
import { AidsButton } from './aids/AidsButton.tsx';
import { AidsDrawer } from './aids/AidsDrawer.tsx';
import { EditorArea } from './editor/EditorArea.tsx';
import { JobButtons } from '../../shared/results/JobButtons.tsx';
import { LanguageSwitch } from './header/LanguageSwitch.tsx';
import { SavedIndicator } from '../../shared/editor/SavedIndicator.tsx';
import { WorkspaceHeader } from './header/WorkspaceHeader.tsx';
import { NarrowLayout } from './layout/NarrowLayout.tsx';
import { SplitLayout } from './layout/SplitLayout.tsx';
import { ResultsArea } from './results/ResultsArea.tsx';
import { savedStateOf } from '../../shared/editor/saved-state.ts';
import { Statement } from './statement/Statement.tsx';
import type { WorkspaceState } from './use-workspace.ts';

export interface WorkspaceViewProps {
  readonly workspace: WorkspaceState;
  readonly judge: JudgeView | undefined;
  readonly onLanguage: (language: Language) => void;
  readonly headerStart: ReactNode;
  readonly headerEnd: ReactNode;
  readonly notes: ReactNode;
  readonly line: ReactNode;
  readonly left: ReactNode;
}

const jobsAbout = { run: 'the samples and your cases', submit: 'every case, hidden ones too' };

export function WorkspaceView({ workspace, judge, onLanguage, headerStart, headerEnd, notes, line, left }: WorkspaceViewProps) {
  const { problem, language, link, regions, jobs, draft, blocked, run, submit, session, closed, aids } = workspace;
  const { isNarrow, isProblemShown, setIsProblemShown, setProblem, setProblemPanel, toggleProblem, region, bring } = regions;
  const aidsName = notes === undefined ? 'Costs and hints' : 'Notes, costs and hints';
  const panes = {
    problem: (
      <section className="pane statement-pane" aria-label="Problem" tabIndex={-1} ref={setProblem}>
        <div className="pane-scroll" role="region" aria-label="Statement" tabIndex={0}><Statement problem={problem} language={language} /></div>
      </section>
    ),
    editor: <EditorArea workspace={workspace} />,
    results: <ResultsArea workspace={workspace} judge={judge} left={left} />,
  };
  return (
    <div className="workspace">
      <WorkspaceHeader problem={problem} isProblemShown={isProblemShown} onToggleProblem={isNarrow ? undefined : toggleProblem} start={headerStart} end={headerEnd}>
        {draft !== undefined && <SavedIndicator saved={savedStateOf(draft.sync, link, session.drive)} />}
        <AidsButton name={aidsName} isOpen={aids.isOpen} onToggle={aids.toggle} />
        <LanguageSwitch language={language} onChoose={onLanguage} />
        <JobButtons asking={jobs.asking} isRunning={jobs.running !== undefined} about={jobsAbout} blocked={blocked} onRun={run} onSubmit={submit} onCancel={() => void jobs.cancel()} />
      </WorkspaceHeader>
      {line}
      <OfflineNotice />
      <div className="workspace-body">
        <main id="main" className="workspace-main">
          {isNarrow
            ? <NarrowLayout region={region} onRegion={bring} {...panes} />
            : <SplitLayout problemPanel={setProblemPanel} onProblemShown={setIsProblemShown} {...panes} />}
        </main>
        {aids.isOpen && <AidsDrawer name={aidsName} session={session} costs={aids.costs} onCosts={aids.setCosts} onClose={aids.close} closed={closed} notes={notes} />}
      </div>
      <p role="status" aria-label="Verdict" className="visually-hidden">{jobs.announcement}</p>
    </div>
  );
}
