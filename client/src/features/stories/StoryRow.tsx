import { Button, Modal } from '@mantine/core';
import type { StoryView } from '@dayseven/contracts';
import { useState } from 'react';
import { counted } from '../../shared/quantities.ts';
import { competencyNames } from '../../shared/round/competency-words.ts';
import { useStoryChanges } from '../../shared/stories/use-stories.ts';
import { StoryForm } from './StoryForm.tsx';
import { missingParts, storyParts } from './story-words.ts';

/** One story: its title and what it shows, and under it the rest. */
export function StoryRow({ story }: { readonly story: StoryView }) {
  const [asks, setAsks] = useState<'edit' | 'delete' | undefined>(undefined);
  const { ask, failure } = useStoryChanges();
  const { id: storyId, told, title, situation, task, action, result, competencies } = story;
  const text = { title, situation, task, action, result, competencies };
  const missing = missingParts(text);
  const close = () => setAsks(undefined);
  return (
    <li className="round-card note-row">
      <details>
        <summary><span className="note-question">{title}</span> <span className="quiet">{competencies.length === 0 ? 'no competency named' : competencies.map((one) => competencyNames[one]).join(', ')}{told > 0 && `; told ${counted(told, 'time')}`}</span></summary>
        <div className="note-more">
          {storyParts.filter(({ part }) => text[part] !== '').map(({ part, name }) => <div key={part}><h3>{name}</h3><p className="note-fix">{text[part]}</p></div>)}
          {missing !== undefined && <p className="quiet">{missing}</p>}
          <div className="round-actions">
            <Button size="compact-sm" variant="default" onClick={() => setAsks('edit')}>Edit</Button>
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => setAsks('delete')}>Delete</Button>
          </div>
        </div>
      </details>
      <Modal opened={asks === 'edit'} onClose={close} title="Edit the story" size="lg" centered>
        <StoryForm text={text} failure={failure} onClose={close} onSave={async (changed) => { if (await ask('story:save', { storyId, text: changed })) close(); }} />
      </Modal>
      <Modal opened={asks === 'delete'} onClose={close} title="Delete this story?" centered>
        <p>It is gone for good. The answers that told it stay as they are.</p>
        <div className="round-actions">
          <Button color="red" onClick={() => void ask('story:delete', { storyId })}>Delete the story</Button>
          <Button variant="default" data-autofocus onClick={close}>Keep it</Button>
        </div>
      </Modal>
    </li>
  );
}
