import type { DesignView } from '@dayseven/contracts';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, type ReactNode } from 'react';
import { useLink, useSurroundings } from '../../connection/connection-context.ts';
import type { DesignRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { SavedIndicator } from '../../shared/editor/SavedIndicator.tsx';
import { savedStateOf } from '../../shared/editor/saved-state.ts';
import { Notice } from '../../shared/Notice.tsx';
import { OfflineNotice } from '../../shared/OfflineNotice.tsx';
import { useIsZero } from '../../shared/round/ClockFace.tsx';
import { FollowingLine } from '../../shared/round/FollowingLine.tsx';
import { InterviewerLine } from '../../shared/round/InterviewerLine.tsx';
import { NotesPane, useRoundNotes } from '../../shared/round/NotesPane.tsx';
import { PausedRound } from '../../shared/round/PausedRound.tsx';
import { useAbsence } from '../../shared/round/use-absence.ts';
import { useShortcuts } from '../../shared/use-shortcuts.ts';
import { VoiceButton } from '../../shared/voice/VoiceButton.tsx';
import { CheckOnDemand } from './DesignCheck.tsx';
import { DesignBar } from './DesignBar.tsx';
import { DesignDrawer } from './DesignDrawer.tsx';
import { DesignLayout } from './DesignLayout.tsx';
import { EstimatePad } from './EstimatePad.tsx';
import { placeOfEstimate } from './place-of-estimate.ts';
import { DocumentPane } from './DocumentPane.tsx';
import { DrawingPane } from './DrawingPane.tsx';
import { useDesignSessions } from './use-design-sessions.ts';
import { useSides } from './use-sides.ts';

export interface RunningDesignProps {
  readonly view: DesignRoundView;
  readonly design: NonNullable<DesignView['design']>;
  readonly round: TimedRound;
  readonly headerEnd: ReactNode;
}

/** How long the last edits may take on their way after zero; the server waits as long. */
const handInMs = 10_000;

/** The round itself: one document, one board, one drawer, one line for the interviewer, one clock. */
export function RunningDesign({ view, design, round, headerEnd }: RunningDesignProps) {
  const { failure, isFollowing, move, answerPrompt, noteAbsence } = round;
  const { clock, conditions, prompt } = view.timed;
  const { connection } = useSurroundings();
  const link = useLink();
  const sessions = useDesignSessions(view, design, isFollowing);
  const isZero = useIsZero(clock);
  const notes = useRoundNotes(view, round, isZero);
  const [isDrawerOpen, drawer] = useDisclosure(false);
  const awayMs = useAbsence((ms) => clock.state === 'running' && !isFollowing && noteAbsence(ms));
  const { drawing, ...sides } = useSides();
  useShortcuts({ 'Alt+KeyN': drawer.toggle, 'Alt+Digit1': sides.focusDocument, 'Alt+Digit2': sides.focusDrawing });
  useEffect(() => {
    if (isZero) void Promise.all([sessions.document.draft.flush(handInMs), sessions.board.flush(), sessions.components.flush()]);
  }, [isZero, sessions]);

  if (clock.state === 'paused') return <PausedRound clock={clock} goOn={isFollowing ? 'Take over and go on' : 'Go on'} onResume={() => void resume(round)} />;
  const closed = whyClosed(isZero, isFollowing);
  const ask = async (text: string) => {
    const reply = await connection.ask('question:ask', { roundId: view.id, text });
    return reply.ok ? undefined : reply.failure.message;
  };
  const openQuestions = async () => {
    const reply = await connection.ask('questions:open', { roundId: view.id });
    return reply.ok ? undefined : reply.failure.message;
  };
  const workOut = async (text: string) => {
    const reply = await connection.ask('estimate:work-out', { roundId: view.id, text });
    return reply.ok ? undefined : reply.failure.message;
  };
  const drop = (line: string) => sessions.document.draft.insert([placeOfEstimate(sessions.document.draft.sync.mine, line)]);
  return (
    <div className="workspace">
      <DesignBar title={design.title} clock={clock} end={headerEnd} onDrawer={drawer.open}
        onPause={conditions.mode === 'relaxed' && !isFollowing ? () => void move('round:pause') : undefined} onEnd={isFollowing ? undefined : () => void move('round:end')}>
        <VoiceButton roundId={view.id} ask={round.ask} clock={clock} drives={!isFollowing} />
        <SavedIndicator saved={savedStateOf(sessions.document.draft.sync, link, isFollowing ? 'follows' : 'drives')} />
      </DesignBar>
      {isFollowing
        ? <FollowingLine onTakeOver={() => void move('round:take-over')} />
        : <InterviewerLine prompt={prompt} awayMs={awayMs} onAnswer={(answer) => prompt && void answerPrompt(prompt, answer)} />}
      <Notices failure={failure?.message} isZero={isZero} />
      <main id="main" className="workspace-main">
        <DesignLayout
          isNarrow={sides.isNarrow}
          side={sides.side}
          onSide={sides.setSide}
          document={<DocumentPane design={design} draft={sessions.document.draft} isReadOnly={closed !== undefined} onReady={sides.setEditor} />}
          drawing={<DrawingPane ref={drawing} session={sessions.board} components={sessions.components} isReadOnly={closed !== undefined} />}
        />
      </main>
      <DesignDrawer isOpen={isDrawerOpen} mode={conditions.mode} onClose={drawer.close} asked={design.asked} closed={closed} onAsk={ask} questions={design.questions} onOpenQuestions={openQuestions}
        estimates={<EstimatePad estimates={design.estimates} closed={closed} onWorkOut={workOut} onDrop={drop} />}
        check={conditions.mode === 'relaxed' && <CheckOnDemand roundId={view.id} />} notes={<NotesPane notes={notes} closed={closed} on="this round" />} />
    </div>
  );
}

function Notices({ failure, isZero }: { readonly failure: string | undefined; readonly isZero: boolean }) {
  return (
    <>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      {isZero && <Notice kind="info">Time is up. What you wrote and drew is being handed in; this page goes on by itself.</Notice>}
      <OfflineNotice />
    </>
  );
}

/** A tab that follows takes over before it goes on. */
async function resume({ isFollowing, move }: TimedRound): Promise<void> {
  if (isFollowing) await move('round:take-over');
  await move('round:resume');
}

/** Why nothing may be changed in this tab, if so. */
function whyClosed(isZero: boolean, isFollowing: boolean): string | undefined {
  if (isZero) return 'Time is up; the design is being handed in.';
  return isFollowing ? 'Another tab drives this round; take over to go on here.' : undefined;
}
