import { Button, Textarea } from '@mantine/core';
import type { AskedQuestionView, ClockView } from '@dayseven/contracts';
import type { AnswerPart, Band, RoundId } from '@dayseven/contracts/vocabulary';
import { limits } from '@dayseven/contracts/limits';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useServerNow } from '../../connection/server-clock.ts';
import { useSavedText, type TextToSave } from '../../connection/use-saved-text.ts';
import type { TimedRound } from '../../connection/use-timed-round.ts';
import { overLimit } from '../../shared/over-limit.ts';
import { InterviewerLine } from '../../shared/round/InterviewerLine.tsx';
import { bandNames } from '../../shared/round/rubric-words.ts';
import { usePlainKeys } from '../../shared/use-plain-keys.ts';
import { useShortcuts } from '../../shared/use-shortcuts.ts';
import { AnswerRing } from './AnswerRing.tsx';
import { NameStory } from './StoryTold.tsx';
import { RecordBar } from './recording/RecordBar.tsx';
import { answerTime, bands, type AnswerTime } from './behavioral-words.ts';

export interface QuestionCardProps {
  readonly roundId: RoundId;
  /** Of the round. */
  readonly version: number;
  readonly question: AskedQuestionView;
  readonly clock: ClockView;
  readonly awayMs: number | undefined;
  /** Why nothing more is typed, if so. */
  readonly closed: string | undefined;
  readonly ask: TimedRound['ask'];
  /** What there is to say about the stories told so far. */
  readonly warning: string | undefined;
}

/** One question from the minute to prepare to its band. */
export function QuestionCard({ roundId, version, question, clock, awayMs, closed, ask, warning }: QuestionCardProps) {
  const { id: questionId, text, state, followUps } = question;
  const standing = followUps.findIndex(({ answer }) => answer === undefined);
  const { part, label, saved } = toType(question, standing);
  const typing = useRef(false);
  return (
    <section className="round-card question-card" aria-label="Question">
      <h1 className="review-question">{text}</h1>
      {closed === undefined && <ToDo roundId={roundId} question={question} clock={clock} awayMs={awayMs} ask={ask} warning={warning} part={part} prompt={followUps[standing]} />}
      <Typed key={part} label={label} closed={closed} typesOn={() => typing.current && isSpoken(state)} onTyping={(is) => { typing.current = is; }} text={{ record: `answer.${roundId}.${questionId}.${part}`, saved, version, send: (typed) => ask((send, roundId) => send('answer:save', { roundId, questionId, part, text: typed })) }} />
    </section>
  );
}

interface ToDoProps extends Omit<QuestionCardProps, 'version' | 'closed'> {
  readonly part: AnswerPart;
  readonly prompt: AskedQuestionView['followUps'][number] | undefined;
}

/** What may be pressed, and its keys. A recording ends and is handed in as this leaves the page. */
function ToDo({ roundId, question, clock, awayMs, ask, warning, part, prompt }: ToDoProps) {
  const { id: questionId, state, recordings } = question;
  return (
    <>
      {state === 'answering' && <AnswerClock question={question} clock={clock} ask={ask} />}
      {state === 'to-rate' && <ToRate question={question} ask={ask} warning={warning} />}
      {state !== 'to-rate' && <InterviewerLine orIn="below" prompt={prompt} awayMs={awayMs} onAnswer={(answer) => void ask((send) => send('follow-up:answer', { roundId, questionId, part, answer }))} />}
      {isSpoken(state) && <RecordBar key={`record-${part}`} recorded={{ roundId, questionId, part }} recordings={recordings.filter((one) => one.part === part)} ask={ask} />}
    </>
  );
}

/** What is typed now: the answer, or the one to the follow-up that stands. */
function toType({ typed, followUps }: AskedQuestionView, standing: number): { readonly part: AnswerPart; readonly label: string; readonly saved: string } {
  const followUp = followUps[standing];
  if (followUp === undefined) return { part: 0, label: 'Your answer, if you type it', saved: typed };
  return { part: standing === 0 ? 1 : 2, label: 'Your answer to the follow-up, if you type it', saved: followUp.typed };
}

/** While it is rated, nothing more is said. */
const isSpoken = (state: AskedQuestionView['state']): boolean => state === 'answering' || state === 'follow-up';

/** To who does not see the ring. */
const said: Readonly<Record<AnswerTime['tone'], string>> = { calm: 'Answer now', warn: '30 seconds left for this answer', bad: 'The time for this answer is over' };

function AnswerClock({ question, clock, ask }: Omit<QuestionCardProps, 'roundId' | 'version' | 'awayMs' | 'closed' | 'warning'>) {
  const now = useServerNow(clock.now);
  const usedMs = clock.usedMs + now - clock.now;
  const { words, left, tone } = answerTime(question, usedMs);
  const { id: questionId } = question;
  const isPreparing = usedMs < question.answerFromMs;
  const finish = () => void ask((send, roundId) => send('answer:finish', { roundId, questionId }));
  const begin = () => void ask((send, roundId) => send('answer:begin', { roundId, questionId }));
  useShortcuts({ 'Ctrl+Enter': isPreparing ? begin : finish });
  return (
    <div className="round-actions">
      <AnswerRing left={left} tone={tone} />
      <span className={`clock clock-${tone}`} role="timer" aria-label="Time for this answer">{words}</span>
      {isPreparing && <Button size="sm" variant="default" aria-keyshortcuts="Control+Enter" onClick={begin}>Begin the answer</Button>}
      {!isPreparing && <Button size="sm" aria-keyshortcuts="Control+Enter" onClick={finish}>I have answered</Button>}
      <span className="visually-hidden" role="status">{isPreparing ? '' : said[tone]}</span>
      <span className="quiet">Ctrl Enter goes on.</span>
    </div>
  );
}

function ToRate({ question, ask, warning }: Omit<QuestionCardProps, 'roundId' | 'version' | 'awayMs' | 'closed' | 'clock'>) {
  const { id: questionId } = question;
  return (
    <>
      <NameStory question={question} ask={ask} />
      {warning !== undefined && <p className="quiet" role="status">{warning}</p>}
      <RateAnswer onRate={(band) => void ask((send, roundId) => send('question:close', { roundId, questionId, ...(band !== undefined && { band }) }))} />
    </>
  );
}

/** One tap: how was the answer? Keys 1 to 4. */
function RateAnswer({ onRate }: { readonly onRate: (band: Band | undefined) => void }) {
  usePlainKeys(Object.fromEntries(bands.map((band, at) => [String(at + 1), () => onRate(band)])));
  return (
    <div className="round-actions" role="group" aria-label="How was this answer?">
      <span className="line-of-its-own">How was this answer?</span>
      {bands.map((band, at) => <Button key={band} size="xs" variant="default" aria-keyshortcuts={String(at + 1)} onClick={() => onRate(band)}>{at + 1} {bandNames[band]}</Button>)}
      <Button size="xs" variant="subtle" color="gray" onClick={() => onRate(undefined)}>Without a band</Button>
    </div>
  );
}

interface TypedProps {
  readonly label: string;
  readonly closed: string | undefined;
  readonly text: TextToSave;
  /** Whether who typed the answer before is to type on here. */
  readonly typesOn: () => boolean;
  readonly onTyping: (is: boolean) => void;
}

/** Who typed the answer types on when asked on; while it is rated the keys are for that. What waited goes as it closes. */
function Typed({ label, closed, text, typesOn, onTyping }: TypedProps) {
  const { value, refused, type, flush } = useSavedText(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const typeOn = useEffectEvent(() => typesOn() && field.current?.focus());
  useEffect(() => void typeOn(), []);
  const isClosed = closed !== undefined;
  useEffect(() => {
    if (isClosed) void flush();
  }, [isClosed, flush]);
  return (
    <Textarea ref={field} label={label} description={closed ?? 'Speaking aloud is as good. What you type saves itself.'} readOnly={isClosed} autosize minRows={4} maxRows={14} value={value} error={overLimit(value, limits.answerChars) ?? refused}
      onFocus={() => onTyping(true)} onBlur={() => onTyping(false)} onChange={(event) => type(event.currentTarget.value)} />
  );
}
