import { expect, test } from '@jest/globals';
import type { TimedKind } from '@dayseven/contracts/vocabulary';
import { dayMeans } from './day-means.ts';

const of = (...kinds: TimedKind[]) => dayMeans(kinds.map((kind) => ({ kind, minutes: 60 })));

test('[R93] [R110] what a mode means in a day is three sentences that speak of its kinds of rounds and of no other', () => {
  expect(of('dsa', 'design', 'behavioral', 'machine-coding').strict).toEqual([
    "A round's clock does not stop: there is no pause in it, and a closed page costs time.",
    'Of what is hidden in DSA and machine coding you learn its category and outcome only.',
    'At zero each round keeps what is there: programs are judged, the design and your answers stay as they are.',
  ]);
  expect(of('dsa', 'dsa').relaxed.slice(1)).toEqual(['In DSA the first hidden failure shows what it was.', 'At zero each round keeps what is there: programs are judged.']);
  expect(of('design', 'behavioral').strict.slice(1)).toEqual(['The interviewer answers what you ask, and a question that is closed does not come back.', 'At zero each round keeps what is there: the design and your answers stay as they are.']);
  expect(of('design').relaxed.slice(1)).toEqual(['The interviewer answers what you ask.', 'At zero each round keeps what is there: the design stays as it is.']);
  expect(of('behavioral').relaxed.slice(1)).toEqual(['A question that is closed does not come back.', 'At zero each round keeps what is there: your answers stay as they are.']);
});
