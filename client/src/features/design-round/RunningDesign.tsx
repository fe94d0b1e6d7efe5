import type { DesignView } from '@dayseven/contracts';
import { useEffect, type ReactNode } from 'react';
import { useLink } from '../../connection/connection-context.ts';
import type { DesignRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { SavedIndicator } from '../../shared/editor/SavedIndicator.tsx';
import { savedStateOf } from '../../shared/editor/saved-state.ts';
import { Notice } from '../../shared/Notice.tsx';
import { OfflineNotice } from '../../shared/OfflineNotice.tsx';
import { useIsZero } from '../../shared/round/ClockFace.tsx';
import { FollowingLine } from '../../shared/round/FollowingLine.tsx';
import { InterviewerLine } from '../../shared/round/InterviewerLine.tsx';
import { useRoundNotes } from '../../shared/round/NotesPane.tsx';
import { PausedRound } from '../../shared/round/PausedRound.tsx';
import { useAbsence } from '../../shared/round/use-absence.ts';
import { whyClosed } from '../../shared/round/why-closed.ts';
import { useShortcuts } from '../../shared/use-shortcuts.ts';
import { VoiceButton } from '../../shared/voice/VoiceButton.tsx';
import { DesignBar } from './DesignBar.tsx';
import { DesignDrawer } from './DesignDrawer.tsx';
import { drawerNames } from './drawer-names.ts';
import { DesignLayout } from './DesignLayout.tsx';
import { DocumentPane } from './DocumentPane.tsx';
import { DrawingPane } from './DrawingPane.tsx';
import { useDesignSessions } from './use-design-sessions.ts';
import { useDrawerRequests } from './use-drawer-requests.ts';
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
  const link = useLink();
  const sessions = useDesignSessions(view, design, isFollowing);
  const isZero = useIsZero(clock);
  const notes = useRoundNotes(view, round, isZero);
  const requests = useDrawerRequests(view);
  const awayMs = useAbsence((ms) => clock.state === 'running' && !isFollowing && noteAbsence(ms));
  const { drawing, isDrawerOpen, drawer, ...sides } = useSides();
  useShortcuts({ 'Alt+KeyN': drawer.toggle, 'Alt+Digit1': sides.focusDocument, 'Alt+Digit2': sides.focusDrawing });
  useEffect(() => {
    if (isZero) void Promise.all([sessions.document.draft.flush(handInMs), sessions.board.flush(), sessions.components.flush()]);
  }, [isZero, sessions]);

  if (clock.state === 'paused') return <PausedRound clock={clock} round={round} />;
  const closed = whyClosed({ isZero, isFollowing, atZero: 'the design is being handed in' });
  return (
    <div className="workspace">
      <DesignBar title={design.title} clock={clock} end={headerEnd} drawerName={drawerNames[conditions.mode]} isDrawerOpen={isDrawerOpen} onDrawer={drawer.toggle}
        onPause={conditions.mode === 'relaxed' && !isFollowing ? () => void move('round:pause') : undefined} onEnd={isFollowing ? undefined : () => move('round:end')}>
        <VoiceButton roundId={view.id} ask={round.ask} clock={clock} drives={!isFollowing} />
        <SavedIndicator saved={savedStateOf(sessions.document.draft.sync, link, isFollowing ? 'follows' : 'drives')} />
      </DesignBar>
      {isFollowing
        ? <FollowingLine onTakeOver={() => void move('round:take-over')} />
        : <InterviewerLine prompt={prompt} awayMs={awayMs} onAnswer={(answer) => prompt && void answerPrompt(prompt, answer)} />}
      <Notices failure={failure?.message} isZero={isZero} />
      <div className="workspace-body design-body">
        <main id="main" className="workspace-main">
          <DesignLayout
            isNarrow={sides.isNarrow}
            side={sides.side}
            onSide={sides.bring}
            document={<DocumentPane design={design} draft={sessions.document.draft} isReadOnly={closed !== undefined} onReady={sides.setEditor} />}
            drawing={<DrawingPane ref={drawing} session={sessions.board} components={sessions.components} isReadOnly={closed !== undefined} />}
          />
        </main>
        {isDrawerOpen && <DesignDrawer view={view} design={design} draft={sessions.document.draft} notes={notes} requests={requests} closed={closed} onClose={drawer.close} />}
      </div>
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
