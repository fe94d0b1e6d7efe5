import { useEffect, useState, type ReactNode } from 'react';
import { useLink } from '../../connection/connection-context.ts';
import type { FilesQuestion, MachineSession } from '../../connection/machine-session.ts';
import type { Drive } from '../../connection/round-session.ts';
import type { SavedText } from '../../connection/use-saved-text.ts';
import type { MachineRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { SavedIndicator } from '../../shared/editor/SavedIndicator.tsx';
import { savedStateOf } from '../../shared/editor/saved-state.ts';
import { Notice } from '../../shared/Notice.tsx';
import { OfflineNotice } from '../../shared/OfflineNotice.tsx';
import { JobButtons } from '../../shared/results/JobButtons.tsx';
import { useIsZero } from '../../shared/round/ClockFace.tsx';
import { FollowingLine } from '../../shared/round/FollowingLine.tsx';
import { InterviewerLine } from '../../shared/round/InterviewerLine.tsx';
import { useRoundNotes } from '../../shared/round/NotesPane.tsx';
import { PausedRound } from '../../shared/round/PausedRound.tsx';
import { useAbsence } from '../../shared/round/use-absence.ts';
import { whyClosed } from '../../shared/round/why-closed.ts';
import { useShortcuts } from '../../shared/use-shortcuts.ts';
import { FilesPane } from './files/FilesPane.tsx';
import type { FilesDoing } from './files/shown-files.ts';
import { useFilesInTabs, type FilesInTabs } from './files/use-files-in-tabs.ts';
import { useFirstTests } from './files/use-first-tests.ts';
import { LevelPanel } from './levels/LevelPanel.tsx';
import { Pad } from './levels/Pad.tsx';
import { MachineBar } from './MachineBar.tsx';
import { MachineDrawer } from './MachineDrawer.tsx';
import { MachineLayout } from './MachineLayout.tsx';
import { keysOfLooks } from './results/looks.ts';
import { MachineResults } from './results/MachineResults.tsx';
import { newestOpen, useFileJobs, useMachineSession, type Machine } from './use-machine.ts';
import { useRegions } from './use-regions.ts';

export interface RunningMachineProps {
  readonly view: MachineRoundView;
  readonly machine: Machine;
  readonly round: TimedRound;
  readonly headerEnd: ReactNode;
}

/** How long the last edits may take on their way after zero; the server waits as long. */
const handInMs = 10_000;

const jobsAbout = { run: 'the samples of every open level', submit: 'every script of every open level, hidden ones too' };

/** The round itself: what is asked for, the files over what came of them, one drawer, one line for the interviewer, one clock. */
export function RunningMachine({ view, machine, round, headerEnd }: RunningMachineProps) {
  const { isFollowing } = round;
  const { clock } = view.timed;
  const session = useMachineSession(view, machine);
  const isZero = useIsZero(clock);
  const notes = useRoundNotes(view, round, isZero);
  const awayMs = useAbsence((ms) => clock.state === 'running' && !isFollowing && round.noteAbsence(ms));
  useEffect(() => {
    if (isZero) void session.flush(handInMs);
  }, [isZero, session]);
  useEffect(() => {
    if (!isFollowing) session.release();
  }, [isFollowing, session]);
  if (clock.state === 'paused') return <PausedRound clock={clock} round={round} />;
  return <Screen view={view} machine={machine} round={round} headerEnd={headerEnd} session={session} notes={notes} awayMs={awayMs} isZero={isZero} />;
}

interface ScreenProps extends RunningMachineProps {
  readonly session: MachineSession;
  readonly notes: SavedText;
  readonly awayMs: number | undefined;
  readonly isZero: boolean;
}

function Screen({ view, machine, round, headerEnd, session, notes, awayMs, isZero }: ScreenProps) {
  const { prompt } = view.timed;
  const link = useLink();
  const jobs = useFileJobs(session, machine);
  const files = useFilesInTabs(view.id, machine);
  const [level, setLevel] = useState<number | 'design'>(() => newestOpen(machine));
  const { isNarrow, region, bring, isDrawerOpen, drawer, statement, results, ...focus } = useRegions();
  const inFront = <Places extends readonly unknown[]>(go: (...places: Places) => void) => (...places: Places) => {
    bring('code');
    go(...places);
  };
  const [doing, setDoing] = useState<FilesDoing | null>(null);
  const find = inFront(() => setDoing({ kind: 'search' }));
  const step = inFront(files.step);
  const tests = useFirstTests(session, machine, inFront(files.openAt));
  const closed = whyClosed({ isZero, isFollowing: round.isFollowing, atZero: 'your files are being judged' });
  const blocked = closed ?? (link === 'online' ? null : 'The server is out of reach; this works again when it is back.');
  const ask = (question: FilesQuestion) => {
    if (blocked !== null) return;
    bring('results');
    if (!tests.answers(question)) void jobs.ask(question);
  };
  const [run, submit] = [() => ask('run'), () => ask('submit')];
  // Alt T takes over in a tab that follows, and nothing can be asked there.
  const looks = round.isFollowing ? {} : keysOfLooks(machine.language, ask);
  useShortcuts({ "Ctrl+'": run, 'Ctrl+Quote': run, 'Ctrl+Shift+Enter': run, 'Ctrl+Enter': submit, 'Ctrl+KeyP': find, 'Ctrl+Shift+KeyF': find, 'Alt+Digit1': focus.focusStatement, 'Alt+Digit2': () => focus.focusCode(() => files.handle?.focus()), 'Alt+Digit3': focus.focusResults, 'Alt+KeyN': drawer.toggle, 'Alt+PageDown': () => step(1), 'Alt+PageUp': () => step(-1), 'Alt+Shift+KeyW': files.closeShown, ...looks });
  return (
    <div className="workspace">
      <MachineBar title={machine.title} clock={view.timed.clock} end={headerEnd} isDrawerOpen={isDrawerOpen} onDrawer={drawer.toggle} {...waysOut(view, round)}>
        <Saved session={session} files={files} drive={round.isFollowing ? 'follows' : 'drives'} />
        <JobButtons asking={askedInBar(jobs.asking)} isRunning={jobs.running !== undefined} about={jobsAbout} blocked={blocked} onRun={run} onSubmit={submit} onCancel={() => void (jobs.running && session.cancel(jobs.running.id))} />
      </MachineBar>
      {round.isFollowing
        ? <FollowingLine onTakeOver={() => void round.move('round:take-over')} />
        : <InterviewerLine prompt={prompt} awayMs={awayMs} onAnswer={(answer) => prompt && void round.answerPrompt(prompt, answer)} />}
      <Notices failure={round.failure?.message} missing={machine.missing} isZero={isZero} />
      <div className="workspace-body machine-body">
        <main id="main" className="workspace-main">
          <MachineLayout
            isNarrow={isNarrow}
            region={region}
            onRegion={bring}
            statementPane={statement}
            resultsPane={results}
            statement={<LevelPanel levels={machine.levels} shown={level} onShow={setLevel} concurrency={machine.concurrency} pad={<Pad draft={session.text('document')} isReadOnly={closed !== undefined} />} />}
            code={<FilesPane session={session} machine={machine} files={files} doing={doing} onDo={setDoing} assistance={view.machine.conditions.assistance ?? 'completion'} job={jobs.shown} isReadOnly={closed !== undefined} />}
            results={<MachineResults jobs={jobs} tests={tests} levels={machine.levels} language={machine.language} blocked={blocked} onLook={ask} onReveal={inFront(files.reveal)} />}
          />
        </main>
        {isDrawerOpen && <MachineDrawer notes={notes} closed={closed} onClose={drawer.close} />}
      </div>
    </div>
  );
}

/** A look has a button of its own, beside the results. */
const askedInBar = (asking: FilesQuestion | null) => (asking === 'run' || asking === 'submit' ? asking : null);

/** What the round allows of this tab. */
function waysOut({ timed: { conditions } }: MachineRoundView, { isFollowing, move }: TimedRound) {
  if (isFollowing) return { onPause: undefined, onEnd: undefined };
  return { onPause: conditions.mode === 'relaxed' ? () => void move('round:pause') : undefined, onEnd: () => move('round:end') };
}

function Saved({ session, files, drive }: { readonly session: MachineSession; readonly files: FilesInTabs; readonly drive: Drive }) {
  const link = useLink();
  const text = files.file && session.text(files.file.id);
  return text && <SavedIndicator saved={savedStateOf(text.sync, link, drive)} />;
}

function Notices({ failure, missing, isZero }: { readonly failure: string | undefined; readonly missing: string | undefined; readonly isZero: boolean }) {
  return (
    <>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      {missing !== undefined && <Notice kind="info">{missing}</Notice>}
      {isZero && <Notice kind="info">Time is up. Your files are being handed in; this page goes on by itself.</Notice>}
      <OfflineNotice />
    </>
  );
}
