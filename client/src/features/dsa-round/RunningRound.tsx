import { Loader } from '@mantine/core';
import type { ProblemView } from '@dayseven/contracts';
import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useSurroundings } from '../../connection/connection-context.ts';
import { problemQuery } from '../../connection/http-queries.ts';
import { RoundSession } from '../../connection/round-session.ts';
import type { DsaRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { useShortcuts } from '../../shared/use-shortcuts.ts';
import { useIsZero } from '../../shared/round/ClockFace.tsx';
import { FollowingLine } from '../../shared/round/FollowingLine.tsx';
import { InterviewerLine } from '../../shared/round/InterviewerLine.tsx';
import { NotesPane, useRoundNotes } from '../../shared/round/NotesPane.tsx';
import { PausedRound } from '../../shared/round/PausedRound.tsx';
import { VoiceButton } from '../../shared/voice/VoiceButton.tsx';
import { useAbsence } from '../../shared/round/use-absence.ts';
import { whyClosed } from '../../shared/round/why-closed.ts';
import { RoundBar } from './RoundBar.tsx';
import { WhatIsLeft } from './WhatIsLeft.tsx';

export interface RunningRoundProps {
  readonly view: DsaRoundView;
  readonly round: TimedRound;
  readonly renderSheet: RenderSheet;
}

/** Shows one problem's sheet; `closed` says why nothing may be changed any more. */
export type RenderSheet = (sheet: { readonly session: RoundSession; readonly start: ReactNode; readonly notes: ReactNode; readonly line: ReactNode; readonly left: ReactNode; readonly closed?: string }) => ReactNode;

/** The round itself: its problems, one shown at a time, and the clock. */
export function RunningRound(props: RunningRoundProps) {
  const loaded = useQueries({ queries: props.view.sheets.map(({ problemId }) => problemQuery(problemId)) });
  const problems = loaded.flatMap(({ data }) => data ?? []);
  const failed = loaded.find(({ error }) => error !== null);
  if (problems.length === props.view.sheets.length) return <Problems problems={problems} {...props} />;
  return (
    <main id="main" className="centred">
      {failed?.error ? <Notice kind="problem">{failed.error.message}</Notice> : <Loader aria-label="Loading the problems" />}
    </main>
  );
}

/** How long the last edits may take on their way after zero; the server waits as long. */
const handInMs = 10_000;

function Problems({ view, round, problems, renderSheet }: RunningRoundProps & { readonly problems: readonly ProblemView[] }) {
  const { failure, isFollowing, move, answerPrompt, noteAbsence } = round;
  const sessions = useSessions(view, problems);
  const [shown, setShown] = useState(0);
  const { clock, conditions, prompt } = view.timed;
  const isZero = useIsZero(clock);
  const notes = useRoundNotes(view, round, isZero);
  const awayMs = useAbsence((ms) => clock.state === 'running' && !isFollowing && noteAbsence(ms));
  useShortcuts({ 'Alt+PageDown': () => setShown((shown + 1) % sessions.length), 'Alt+PageUp': () => setShown((shown + sessions.length - 1) % sessions.length) });
  useEffect(() => {
    if (isZero) for (const session of sessions) void session.flush(handInMs);
  }, [isZero, sessions]);

  if (clock.state === 'paused') return <PausedRound clock={clock} round={round} />;
  const closed = whyClosed({ isZero, isFollowing, atZero: 'what is in the editor is being judged' });
  const session = sessions[shown];
  if (session === undefined) return null;
  const bar = (
    <RoundBar voice={<VoiceButton roundId={view.id} ask={round.ask} clock={clock} drives={!isFollowing} />} titles={problems.map(({ title }) => title)} shown={shown} onShow={setShown} clock={clock}
      onPause={conditions.mode === 'relaxed' && !isFollowing ? () => void move('round:pause') : undefined} onEnd={isFollowing ? undefined : () => move('round:end')} />
  );
  const line = isFollowing
    ? <FollowingLine onTakeOver={() => void move('round:take-over')} />
    : <InterviewerLine prompt={asked(view, session)} awayMs={awayMs} onAnswer={(answer) => prompt && void answerPrompt(prompt, answer)} />;
  return (
    <>
      {failure !== null && <Notice kind="problem">{failure.message}</Notice>}
      {isZero && <Notice kind="info">Time is up. What is in the editors is being handed in; this page goes on by itself.</Notice>}
      {renderSheet({ session, start: bar, notes: <NotesPane notes={notes} closed={closed} />, line, left: <WhatIsLeft sessions={sessions} shown={session} />, ...(closed !== undefined && { closed }) })}
    </>
  );
}

/** Asked about a problem that is not the one shown, it says about which. */
function asked({ sheets, timed: { prompt } }: DsaRoundView, { problem }: RoundSession): { readonly text: string } | undefined {
  if (prompt === undefined || !('problemId' in prompt) || prompt.problemId === problem.id) return prompt;
  return { text: `Problem ${sheets.findIndex(({ problemId }) => problemId === prompt.problemId) + 1}: ${prompt.text}` };
}

/** A session for each problem, for as long as the round is shown: moving between them loses nothing. */
function useSessions({ id }: DsaRoundView, problems: readonly ProblemView[]): readonly RoundSession[] {
  const surroundings = useSurroundings();
  const ids = problems.map((problem) => problem.id).join();
  // The problems of a round do not change, though their views are loaded again.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const sessions = useMemo(() => problems.map((problem) => new RoundSession(problem, surroundings, () => surroundings.driven.join(id))), [id, ids, surroundings]);
  useEffect(() => {
    const stops = sessions.map((session) => session.start());
    return () => stops.forEach((stop) => stop());
  }, [sessions]);
  return sessions;
}
