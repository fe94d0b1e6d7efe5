import { expect, it } from '@jest/globals';
import { PersonId, StoryId } from '@dayseven/contracts';
import type { Story } from '../../server/src/domain/behavioral/story.ts';
import { newId } from '../support/page.ts';
import type { Stores } from './stores.ts';

const me = PersonId.parse('local');

function story(over: Partial<Story> = {}): Story {
  return {
    id: StoryId.parse(newId()), personId: me, createdAt: 500,
    text: { title: 'The queue that lied \u00fc', situation: 'A queue.', task: 'Stop it.', action: 'I split it.\nThen drained it.', result: 'Nine minutes.', competencies: ['ownership', 'delivery'] },
    ...over,
  };
}

/** What every story store promises. */
export function describeStoryStore(open: () => Stores): void {
  it('[V30] keeps stories as they are, and lists a person\'s in the order they were written', async () => {
    const { stories } = open();
    const [later, sooner] = [story({ createdAt: 900 }), story({ createdAt: 100 })];
    await stories.keep(later);
    await stories.keep(sooner);
    expect(await stories.find(later.id)).toEqual(later);
    expect(await stories.listByPerson(me)).toEqual([sooner, later]);
    expect([await stories.listByPerson(PersonId.parse('nobody')), await stories.find(StoryId.parse(newId()))]).toEqual([[], undefined]);
  });

  it('[V30] gives a story other words without making it newer, and removes one for good', async () => {
    const { stories } = open();
    const [changed, gone] = [story(), story({ createdAt: 600 })];
    await stories.keep(changed);
    await stories.keep(gone);
    const text = { ...changed.text, title: 'Another title', competencies: [] };
    await stories.keep({ ...changed, text, createdAt: 9_000 });
    await stories.remove(gone.id);
    expect(await stories.listByPerson(me)).toEqual([{ ...changed, text }]);
  });
}
