import { QuestionId, type BehavioralFamily, type Competency } from '@dayseven/contracts';
import type { BehavioralQuestion, QuestionCatalogue } from '../../server/src/application/ports/question-catalogue.ts';

function question(id: string, family: BehavioralFamily, competency: Competency): BehavioralQuestion {
  return {
    id: QuestionId.parse(id), family, text: `Tell me about ${id}.`, competencies: [competency], shape: 'story', answerMinutes: 2, shelf: 'practice',
    followUps: [`${id}: first?`, `${id}: second?`, `${id}: third?`], goodSignals: [`${id}: A GOOD SIGN.`], redFlags: [`${id}: A RED FLAG.`],
  };
}

const all = [question('owned', 'ownership', 'ownership'), question('failed', 'failure', 'dealing-with-failure'), question('argued', 'conflict', 'conflict'), question('guessed', 'ambiguity', 'ambiguity')];

/** Four questions, each of another family. */
export const scriptedQuestions: QuestionCatalogue = { list: () => all, find: (id) => all.find((one) => one.id === id) };
