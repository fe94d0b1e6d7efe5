import { Button, Loader } from '@mantine/core';
import type { StoriesView } from '@dayseven/contracts';
import type { StoryText } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { newStoryId } from '../../connection/ids.ts';
import { Notice } from '../../shared/Notice.tsx';
import { counted } from '../../shared/quantities.ts';
import { useStories, useStoryChanges } from '../../shared/stories/use-stories.ts';
import { usePlainKeys } from '../../shared/use-plain-keys.ts';
import { WritingDialog } from '../../shared/WritingDialog.tsx';
import { Coverage } from './Coverage.tsx';
import { StoryForm } from './StoryForm.tsx';
import { StoryRow } from './StoryRow.tsx';

/** The candidate's own stories, and which competencies they cover. */
export function StoriesPage() {
  const { stories, failure } = useStories();
  return (
    <main id="main" className="round-page">
      <h1>Your stories</h1>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      {stories === undefined && failure === undefined && <Loader aria-label="Loading your stories" />}
      {stories !== undefined && <Stories view={stories} />}
    </main>
  );
}

function Stories({ view: { stories, coverage } }: { readonly view: StoriesView }) {
  return (
    <>
      <section className="round-card rounds-card" aria-label="How many">
        <div>
          <h2>{stories.length === 0 ? 'No story yet' : counted(stories.length, 'story', 'stories')}</h2>
          <p className="quiet">Six to ten things that happened at your work answer most questions. <kbd>S</kbd> writes a new one.</p>
        </div>
        <div className="round-actions"><NewStory /></div>
      </section>
      {stories.length > 0 && <Coverage coverage={coverage} />}
      <ul className="plain-list" aria-label="Stories">{stories.map((story) => <StoryRow key={story.id} story={story} />)}</ul>
    </>
  );
}

function NewStory() {
  const [id, setId] = useState(newStoryId);
  const [isOpen, setIsOpen] = useState(false);
  const { ask, failure, forget } = useStoryChanges();
  const open = () => setIsOpen(true);
  const close = () => {
    setIsOpen(false);
    forget();
  };
  usePlainKeys({ s: open });
  return (
    <>
      <Button aria-keyshortcuts="s" onClick={open}>New story</Button>
      <WritingDialog<StoryText> name="story.new" isOpen={isOpen} title="A new story" onClose={close} onFinish={() => setId(newStoryId())} form={({ finish, ...writing }) => (
        <StoryForm failure={failure} {...writing} onClose={finish} onSave={async (text) => { if (await ask('story:save', { storyId: id, text })) finish(); }} />
      )} />
    </>
  );
}
