import { describe, expect, it } from '@jest/globals';
import { answerAsk } from './answer-ask.ts';

const facts = [{ id: 'size', question: 'How large?', answer: 'At most 1 MB.', paraphrases: [], keywords: [] }];
const finding = (id: string | undefined) => ({ find: () => id });

describe('[F55] answering a clarifying question', () => {
  it('says the fact that was found', () => {
    expect(answerAsk(facts, finding('size'), 'how big')).toEqual({ fact: 'size', says: 'At most 1 MB.' });
  });

  it('leaves the choice to the candidate where nothing was found', () => {
    expect(answerAsk(facts, finding(undefined), 'which cloud')).toEqual({ says: 'That is your call; say what you assume.' });
  });
});
