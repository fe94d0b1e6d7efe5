import { expect, it } from '@jest/globals';
import { PersonId, RoundId, type QuestionId } from '@dayseven/contracts';
import type { RoundEvent } from '../../domain/round/round-event.ts';
import { createFinishAnswer } from './change-answer.ts';

it('[V78] the end of an answer and what is asked after it are kept in one commit', async () => {
  const [roundId, personId, questionId] = [RoundId.parse('11111111-1111-4111-8111-111111111111'), PersonId.parse('local'), 'one' as QuestionId];
  const kept: RoundEvent[] = [
    { type: 'behavioral-planned', v: 1, conditions: { minutes: 50, mode: 'relaxed', extraTime: 1, questions: 1, seed: 1 }, picks: [{ questionId, because: [] }] },
    { type: 'round-started', v: 1 },
  ];
  const commits: string[][] = [];
  let waiting: RoundEvent[] = [];
  // As the store does: what is asked for before the next turn shares a commit, and settles after it.
  const append = async (_id: RoundId, event: RoundEvent): Promise<void> => {
    waiting.push(event);
    await new Promise((resolve) => setImmediate(resolve));
    commits.push(waiting.map(({ type }) => type));
    waiting = [];
  };
  const finish = createFinishAnswer({
    rounds: { append, find: async () => ({ id: roundId, personId, kind: 'behavioral' }), events: async () => kept.map((event) => ({ at: 0, event })) },
    clock: { now: () => 1000 },
    questions: { find: () => ({ followUps: ['Who decided?'] }) },
    announcer: { roundChanged: () => undefined },
    showRound: async () => ({}),
  } as never);
  expect((await finish({ personId, seat: 'candidate' }, { roundId, questionId })).ok).toBe(true);
  expect(commits[0]).toEqual(['answer-finished', 'follow-up-asked']);
});
