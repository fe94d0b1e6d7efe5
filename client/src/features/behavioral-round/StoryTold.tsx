import { Button, NativeSelect } from '@mantine/core';
import type { AskedQuestionView } from '@dayseven/contracts';
import type { StoryId } from '@dayseven/contracts/vocabulary';
import type { TimedRound } from '../../connection/use-timed-round.ts';
import { useStories } from '../../shared/stories/use-stories.ts';

export interface StoryToldProps {
  readonly question: AskedQuestionView;
  readonly ask: TimedRound['ask'];
}

/** One tap: which story was it? Nothing while the candidate has none. */
export function NameStory({ question, ask }: StoryToldProps) {
  const stories = useStories().stories?.stories ?? [];
  if (stories.length === 0 || question.shape !== 'story') return null;
  const named = question.story?.id;
  return (
    <div className="round-actions" role="group" aria-label="Which story did you tell?">
      <span className="line-of-its-own">Which story?</span>
      {stories.map(({ id, title }) => <Button key={id} size="xs" className="story-choice" variant={id === named ? 'filled' : 'default'} aria-pressed={id === named} onClick={() => name(ask, question, id === named ? undefined : id)}>{title}</Button>)}
    </div>
  );
}

/** The same after the round, where one that was deleted since still stands. */
export function StoryTold({ question, ask }: StoryToldProps) {
  const stories = useStories().stories?.stories ?? [];
  const { story, shape } = question;
  if (shape !== 'story' || (stories.length === 0 && story === undefined)) return null;
  const gone = story !== undefined && story.title === undefined ? [{ value: story.id, label: 'A story that is deleted', disabled: true }] : [];
  return (
    <NativeSelect label="The story you told" className="story-told" value={story?.id ?? ''} data={[{ value: '', label: 'None of them' }, ...stories.map(({ id, title }) => ({ value: id, label: title })), ...gone]}
      onChange={(event) => name(ask, question, stories.find(({ id }) => id === event.currentTarget.value)?.id)} />
  );
}

function name(ask: TimedRound['ask'], { id: questionId }: AskedQuestionView, storyId: StoryId | undefined): void {
  void ask((send, roundId) => send('story:name', { roundId, questionId, ...(storyId !== undefined && { storyId }) }));
}
