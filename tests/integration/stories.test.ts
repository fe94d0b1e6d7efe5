import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoriesView, type RoundId, type StoryText } from '@dayseven/contracts';
import { setDsaStage, type DsaStage } from '../support/dsa-stage.ts';
import { newId } from '../support/page.ts';

const text: StoryText = { title: 'The queue that lied', situation: 'A queue.', task: 'Stop it.', action: 'I split it.', result: 'Nine minutes.', competencies: ['ownership'] };

let stage: DsaStage;
beforeEach(async () => void (stage = await setDsaStage()));
afterEach(() => stage.world.stop());

async function stories(): Promise<StoriesView> {
  return StoriesView.parse(await (await fetch(`${stage.world.url}/api/stories`)).json());
}

async function saved(over: Partial<StoryText> = {}): Promise<string> {
  const storyId = newId();
  await stage.page.ask('story:save', { storyId, text: { ...text, ...over } });
  return storyId;
}

const sentence = async (event: string, request: object) => {
  const reply = await stage.page.send(event, request);
  return reply.ok ? undefined : reply.failure.message;
};

async function started(seed = 3): Promise<RoundId> {
  const { id: roundId } = await stage.page.ask('round:plan-behavioral', { minutes: 50, mode: 'strict', extraTime: 1, questions: 2, seed });
  await stage.page.ask('round:join', { roundId });
  await stage.page.ask('round:start', { roundId });
  return roundId;
}

const asked = async (roundId: RoundId) => (await stage.page.ask('round:join', { roundId })).behavioral!.asked;

describe('stories', () => {
  it('[V30] are written, changed and deleted, and stand after a restart', async () => {
    const storyId = await saved();
    await stage.page.ask('story:save', { storyId, text: { ...text, title: 'The queue' } });
    stage.world = await stage.world.restart();
    stage.page = await stage.world.page();
    expect((await stories()).stories).toEqual([{ ...text, title: 'The queue', id: storyId, createdAt: expect.any(Number), told: 0 }]);
    expect(await sentence('story:save', { storyId: newId(), text: { ...text, title: ' ' } })).toContain('must not be empty');
    await stage.page.ask('story:delete', { storyId });
    expect((await stories()).stories).toEqual([]);
    expect(await sentence('story:delete', { storyId })).toBe('There is no such story.');
    for (let at = 0; at < 40; at += 1) await saved();
    expect(await sentence('story:save', { storyId: newId(), text })).toBe('You have 40 stories already; delete one first.');
  });

  it('[V31] cover what questions ask stories for, the gaps first', async () => {
    await saved();
    await saved({ competencies: ['ownership', 'motivation'] });
    const { coverage } = await stories();
    expect(coverage.at(-1)).toEqual({ competency: 'ownership', stories: 2 });
    expect(coverage[0]!.stories).toBe(0);
    expect(coverage.map(({ competency }) => competency)).not.toContain('motivation');
  });

  it('[V32] lead the next round to what they do not show, and it says so once it is rated', async () => {
    const { coverage } = await stories();
    const [gap, ...covered] = coverage.map(({ competency }) => competency);
    await saved({ competencies: covered });
    for (const seed of [1, 2, 3]) {
      const roundId = await started(seed);
      await stage.page.ask('round:end', { roundId });
      await stage.page.ask('round:rate', { roundId, rating: { bands: {}, line: '' } });
      const [first] = await asked(roundId);
      expect(first!.after).toMatchObject({ competencies: [gap] });
      expect(first!.after!.because[0]).toBe('no-story');
      await stage.page.ask('round:delete', { roundId });
    }
  });

  it('[V33] are named in the round and after it, and stay named when they are deleted', async () => {
    const storyId = await saved();
    const roundId = await started();
    const questionId = (await asked(roundId))[0]!.id;
    await stage.page.ask('story:name', { roundId, questionId, storyId });
    expect((await asked(roundId))[0]!.story).toEqual({ id: storyId, title: text.title });
    expect((await stories()).stories[0]!.told).toBe(1);
    await stage.page.ask('round:end', { roundId });
    await stage.page.ask('story:name', { roundId, questionId });
    expect((await asked(roundId))[0]!.story).toBeUndefined();
    await stage.page.ask('story:name', { roundId, questionId, storyId });
    await stage.page.ask('story:delete', { storyId });
    expect((await asked(roundId))[0]!.story).toEqual({ id: storyId });
    expect(await sentence('story:name', { roundId, questionId, storyId: newId() })).toBe('There is no such story.');
    expect(await sentence('story:name', { roundId, questionId: 'never-asked', storyId })).toBe('This was not asked in the round.');
  });
});
