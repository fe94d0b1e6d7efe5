import type { StoryView } from '@dayseven/contracts';
import type { StoryText } from '@dayseven/contracts/vocabulary';
import { KeptRow } from '../../shared/KeptRow.tsx';
import { counted } from '../../shared/quantities.ts';
import { competencyNames } from '../../shared/round/competency-words.ts';
import { useStoryChanges } from '../../shared/stories/use-stories.ts';
import type { Writing } from '../../shared/WritingDialog.tsx';
import { StoryForm } from './StoryForm.tsx';
import { missingParts, storyParts } from './story-words.ts';

/** One story: its title and what it shows, and under it the rest. */
export function StoryRow({ story }: { readonly story: StoryView }) {
  const { ask, failure, forget } = useStoryChanges();
  const { id: storyId, told, title, situation, task, action, result, competencies } = story;
  const text = { title, situation, task, action, result, competencies };
  const missing = missingParts(text);
  const shows = competencies.length === 0 ? 'no competency named' : competencies.map((one) => competencyNames[one]).join(', ');
  const form = ({ finish, ...writing }: Writing<StoryText>) => <StoryForm {...writing} failure={failure} onClose={finish} onSave={async (changed) => { if (await ask('story:save', { storyId, text: changed })) finish(); }} />;
  return (
    <KeptRow name={`story.${storyId}`} title={title} about={told > 0 ? `${shows}; told ${counted(told, 'time')}` : shows} edit={{ title: 'Edit the story', saved: text, form }} failure={failure} onClose={forget}
      remove={{ what: 'the story', lost: 'It is gone for good. The answers that told it stay as they are.', onRemove: () => void ask('story:delete', { storyId }) }}>
      {storyParts.filter(({ part }) => text[part] !== '').map(({ part, name }) => <div key={part}><h3>{name}</h3><p className="note-fix">{text[part]}</p></div>)}
      {missing !== undefined && <p className="quiet">{missing}</p>}
    </KeptRow>
  );
}
