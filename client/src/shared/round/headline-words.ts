import type { HeadlineKind } from '@dayseven/contracts/vocabulary';

/** What each headline says, from the worst to the mildest; `at` is the moment of the round it showed. */
export const headlineWords: Readonly<Record<HeadlineKind, { readonly title: string; readonly advice: string; readonly at: string }>> = {
  'nothing-works': {
    title: 'No working solution at the end',
    advice: 'Get the simplest thing that passes one sample running first, then make it right and fast.',
    at: 'First run at',
  },
  'design-empty': {
    title: 'There is no design at the end',
    advice: 'Write three requirements and the parts one request passes first; refine them from there.',
    at: 'At',
  },
  'nothing-answered': {
    title: 'No question was answered',
    advice: 'Say the one sentence the story is about, aloud, as soon as the minute to prepare is over; the rest follows.',
    at: 'At',
  },
  'worked-then-broken': {
    title: 'It passed its samples and was broken by a later edit',
    advice: 'Submit as soon as the samples pass: a better earlier submission always stands.',
    at: 'Broken at',
  },
  'hidden-case-fails': {
    title: 'The samples passed, a hidden case did not',
    advice: 'Before you submit, try the empty, the smallest, the largest and the repeated input.',
    at: 'Samples passed at',
  },
  'no-parts': {
    title: 'Words, but no parts of a system',
    advice: 'Draw or list what one request passes by the middle of the round, then explain along its arrows.',
    at: 'At',
  },
  'questions-unreached': {
    title: 'Fewer than half of the questions were reached',
    advice: 'Finish an answer when its minutes are over, even in the middle of it, and take the next question.',
    at: 'At',
  },
  'no-result': {
    title: 'A story without its result',
    advice: 'Decide on the last sentence first: what changed, by how much, over what time.',
    at: 'At',
  },
  'one-story': {
    title: 'One story for three questions',
    advice: 'Write down one more story that shows something else, and lead with it next time.',
    at: 'At',
  },
  'points-missed': {
    title: 'Most of what matters does not show',
    advice: 'Go once through all seven headings in a few lines each before you go deep into one.',
    at: 'At',
  },
  'no-estimate': {
    title: 'A design without a number',
    advice: 'Work out one load and one size at the start, and let them decide something.',
    at: 'At',
  },
  'nothing-asked': {
    title: 'Designed without a question',
    advice: 'Before the first box, ask for users, load and what may be left out.',
    at: 'At',
  },
  'long-beginning': {
    title: 'More than half of an answer before the first action',
    advice: 'Give the situation and the task three sentences; begin with what you decided.',
    at: 'At',
  },
  'answers-long': {
    title: 'Answers longer than their minutes',
    advice: 'Tell the same story again to a clock of ninety seconds, and leave out what nobody asks about.',
    at: 'At',
  },
  'curveball-dropped': {
    title: 'The turn in the middle was put aside',
    advice: 'Say what changes and what stays as it is; one sentence is enough to begin with.',
    at: 'It came at',
  },
  'mostly-we': {
    title: 'More "we" than "I"',
    advice: 'Name what the team did once; then say what you decided and did yourself.',
    at: 'At',
  },
  'costs-unsaid': {
    title: 'Accepted, without a word on time and space',
    advice: 'Say time and space, and why, before anybody asks.',
    at: 'Accepted at',
  },
  'costs-otherwise': {
    title: 'Accepted, but you said another time than the model solution takes',
    advice: 'Compare the two: either your program can be quicker, or its cost was misjudged.',
    at: 'Accepted at',
  },
  'no-own-case': {
    title: 'Accepted, without a case of your own',
    advice: 'Interviewers ask how you would test it: write one edge case before you submit.',
    at: 'Accepted at',
  },
  'story-missing': {
    title: 'A question none of your stories answers',
    advice: 'Write down one thing that happened at your work and shows it.',
    at: 'At',
  },
  'hints-needed': {
    title: 'Accepted with hints',
    advice: 'Solve its like again in a few days, without one.',
    at: 'Accepted at',
  },
  'machine-empty': {
    title: 'Nothing of your own was handed in',
    advice: 'Write the smallest thing that runs in the first fifteen minutes, and let it grow.',
    at: 'At',
  },
  'first-level-fails': {
    title: 'The first level did not pass',
    advice: 'Get one level through its samples before you shape the code for the next.',
    at: 'At',
  },
  'second-level-fails': {
    title: 'The second level did not pass',
    advice: 'Leave a passing level alone: add to it in small steps, and run after each.',
    at: 'It opened at',
  },
  'race-found': {
    title: 'It gives right answers, with a data race',
    advice: 'Name what is shared by callers at once, and let one place guard it.',
    at: 'Found at',
  },
  'extension-untouched': {
    title: 'The request in the middle was not taken up',
    advice: 'Stop where you are when it comes, say what it changes, and begin with its smallest part.',
    at: 'It came at',
  },
  'extension-fails': {
    title: 'The request in the middle was begun and does not pass',
    advice: 'Look at which kinds of scripts failed; say aloud what is left when the time ends.',
    at: 'It came at',
  },
  'later-level-fails': {
    title: 'A later level did not pass',
    advice: 'Begin a level by saying what it changes in what you have; then look at which kinds of scripts failed.',
    at: 'It opened at',
  },
  'extension-rewrote': {
    title: 'The extension changed more than half of what was there',
    advice: 'Find the one place that could have carried it, and write the code towards that next time.',
    at: 'It came at',
  },
  'one-file': {
    title: 'Everything stood in one file',
    advice: 'Part it by what changes together: rules, storage, time.',
    at: 'At',
  },
  'tests-missing': {
    title: 'No test of your own',
    advice: 'Write one test for an edge before you submit; it is what an interviewer asks about.',
    at: 'At',
  },
  'pad-empty': {
    title: 'Coded without a design',
    advice: 'Ten minutes for types, their tasks and the calls between them come back twice when the request comes.',
    at: 'At',
  },
  'nothing-to-fix': { title: 'Nothing in the verdicts', advice: 'Look at how long each problem took.', at: 'At' },
  'behavioral-holds': { title: 'Nothing stands out', advice: 'Read the good signs of each question, and note one your answer did not show.', at: 'At' },
  'machine-holds': { title: 'Nothing stands out', advice: 'Read the model beside yours, level by level, and note one place where it changes less.', at: 'At' },
  'design-holds': { title: 'Nothing stands out', advice: 'Read your design beside the model, heading by heading, and note one thing it does better.', at: 'At' },
};

const fromTheWorst = Object.keys(headlineWords);

/** The worst first. */
export function byWorst(one: { readonly kind: HeadlineKind }, other: { readonly kind: HeadlineKind }): number {
  return fromTheWorst.indexOf(one.kind) - fromTheWorst.indexOf(other.kind);
}
