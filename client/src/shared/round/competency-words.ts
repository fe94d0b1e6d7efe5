import type { Competency } from '@dayseven/contracts/vocabulary';

export const competencyNames: Readonly<Record<Competency, string>> = {
  ownership: 'ownership', 'dealing-with-failure': 'dealing with failure', conflict: 'conflict', ambiguity: 'ambiguity', learning: 'learning', delivery: 'delivery', influence: 'influence',
  'incident-response': 'incident response', mentoring: 'mentoring', 'technical-judgement': 'technical judgement', 'user-focus': 'user focus', motivation: 'motivation',
};
