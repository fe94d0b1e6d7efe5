import { Button } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import type { TapeView } from '@dayseven/contracts';
import { useEffect, useRef, type Ref } from 'react';
import { momentDigits } from '../../shared/clock-digits.ts';
import { Notice } from '../../shared/Notice.tsx';
import { counted } from '../../shared/quantities.ts';
import { answerWords } from '../../shared/round/answer-words.ts';
import { bandNames } from '../../shared/round/rubric-words.ts';
import { questionsAt, soundAt, type QuestionFrame, type TapedSound } from '../../shared/tape/questions-tape.ts';
import { grades } from '../../shared/weak-notes/note-words.ts';
import type { TapePlayer } from './use-player.ts';
import { quickestHeard, useTapedSound } from './use-taped-sound.ts';

export interface ReplayedQuestionsProps {
  readonly roundId: string;
  readonly questions: NonNullable<TapeView['behavioral']>;
  readonly player: TapePlayer;
}

const states = { preparing: 'Preparing', answering: 'Answering', answered: 'Answered', closed: 'Closed without a band' } as const;

/** What had been asked and answered up to this moment, and the sound of it while the tape plays; the newest is kept in sight. */
export function ReplayedQuestions({ roundId, questions, player }: ReplayedQuestionsProps) {
  const { atMs, isPlaying, speed } = player;
  const sound = soundAt(questions, atMs);
  const failure = useTapedSound({ roundId, sound, atMs, isPlaying, speed });
  const { asked, review } = questionsAt(questions, atMs);
  const newest = useRef<HTMLElement>(null);
  const isReview = review !== undefined;
  useEffect(() => {
    // What it answers is a promise in newer browsers, and no clean-up.
    newest.current?.scrollIntoView({ block: 'nearest' });
  }, [asked.length, isReview]);
  const hear = ({ fromMs }: TapedSound) => {
    player.windTo(fromMs);
    player.setSpeed(1);
    if (!isPlaying) player.toggle();
  };
  return (
    <section className="pane" aria-label="The questions at this moment">
      <div className="pane-head"><h2>{isReview ? 'Weak notes' : `Question ${asked.length}`}</h2>{sound !== undefined && speed > quickestHeard && <span className="pane-hint">The recording is heard at up to {quickestHeard}x.</span>}</div>
      <div className="pane-scroll replayed-asked">
        {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
        {asked.map((question, at) => <Asked key={question.id} ref={!isReview && at === asked.length - 1 ? newest : undefined} question={question} atMs={atMs} onHear={hear} />)}
        {isReview && (
          <section ref={newest} aria-label="Final review">
            <h3>{review.graded.length} of {counted(review.notes, 'note')} reviewed</h3>
            <dl className="facts">{review.graded.map(({ atMs: gradedMs, question, grade }) => <div key={gradedMs}><dt>{grades.find((one) => one.grade === grade)?.name}</dt><dd>{question}</dd></div>)}</dl>
          </section>
        )}
      </div>
    </section>
  );
}

interface AskedProps {
  readonly question: QuestionFrame;
  readonly atMs: number;
  readonly onHear: (sound: TapedSound) => void;
  readonly ref: Ref<HTMLElement> | undefined;
}

function Asked({ question: { text, state, typed, followUps, recordings, band }, atMs, onHear, ref }: AskedProps) {
  return (
    <section ref={ref} aria-label={text}>
      <h3>{text}</h3>
      <p className="quiet">{band === undefined ? states[state] : `Your band: ${bandNames[band]}`}</p>
      {recordings.map((sound) => <p key={sound.id}><Hear sound={sound} atMs={atMs} onHear={onHear} /></p>)}
      {typed !== '' && <p className="note-fix">{typed}</p>}
      {followUps.map((one) => <p key={one.text}><strong>{one.text}</strong> <span className="quiet">{one.answer && answerWords(one.answer)}</span> <span className="note-fix">{one.typed}</span></p>)}
    </section>
  );
}

function Hear({ sound, atMs, onHear }: Pick<AskedProps, 'atMs' | 'onHear'> & { readonly sound: TapedSound }) {
  const { part, fromMs, ms } = sound;
  const isOn = fromMs <= atMs && atMs < fromMs + ms;
  return (
    <>
      <Button size="compact-xs" variant={isOn ? 'filled' : 'default'} leftSection={<IconPlayerPlayFilled size={12} aria-hidden />} onClick={() => onHear(sound)}>Hear it from {momentDigits(fromMs)}</Button>{' '}
      <span className="quiet">{part === 0 ? 'The answer' : 'What was said when asked on'}, {momentDigits(ms)}.</span>
    </>
  );
}
