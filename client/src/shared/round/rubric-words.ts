import type { Band, RubricRow } from '@dayseven/contracts/vocabulary';

export const bandNames: Readonly<Record<Band, string>> = {
  'strong-no-hire': 'Strong no hire', 'leaning-no': 'Leaning no', 'leaning-hire': 'Leaning hire', 'strong-hire': 'Strong hire',
};

/** What is rated of a DSA round. */
export const dsaRows = ['correctness', 'complexity', 'communication', 'testing'] as const satisfies readonly RubricRow[];
export type DsaRow = (typeof dsaRows)[number];

/** What is rated of a design round. */
export const designRows: readonly RubricRow[] = ['scope', 'architecture', 'depth', 'communication'];

/** What is rated of a behavioral round. */
export const behavioralRows = ['structure', 'own-part', 'impact', 'reflection'] as const satisfies readonly RubricRow[];
export type BehavioralRow = (typeof behavioralRows)[number];

/** What is rated of a machine-coding round. */
export const machineRows = ['works', 'separation', 'extensible', 'edges'] as const satisfies readonly RubricRow[];
export type MachineRow = (typeof machineRows)[number];

export const rowNames: Readonly<Record<RubricRow, string>> = {
  correctness: 'Correctness', complexity: 'Complexity', communication: 'Communication', testing: 'Testing',
  scope: 'Scope and estimates', architecture: 'API, data and architecture', depth: 'Depth, failure and trade-offs',
  structure: 'Structure', 'own-part': 'Your own part', impact: 'Result', reflection: 'Reflection',
  works: 'Works and is demonstrable', separation: 'Separation and naming', extensible: 'Extensible', edges: 'Edge cases, tests and concurrency',
};

/** What each band looks like in an SDE-II candidate. */
export const anchors: Readonly<Record<RubricRow, Readonly<Record<Band, string>>>> = {
  correctness: {
    'strong-no-hire': 'No problem worked on its samples.',
    'leaning-no': 'The samples passed; edge cases were found by the judge, not by me.',
    'leaning-hire': 'It worked after I found and mended one or two slips myself.',
    'strong-hire': 'It worked at the first submission, edge cases named before the code.',
  },
  complexity: {
    'strong-no-hire': 'I never said what it costs.',
    'leaning-no': 'I said a cost without a reason, or the wrong one.',
    'leaning-hire': 'I said time and space rightly and why, once asked.',
    'strong-hire': 'I compared the costs of two ways before I chose one.',
  },
  communication: {
    'strong-no-hire': 'I worked in silence; nobody could have followed.',
    'leaning-no': 'I said what I did, not why.',
    'leaning-hire': 'I said my plan first and most of my decisions on the way.',
    'strong-hire': 'I asked about what was unclear, laid out the plan and said aloud when it changed.',
  },
  testing: {
    'strong-no-hire': 'I ran nothing before I submitted.',
    'leaning-no': 'I ran the samples only.',
    'leaning-hire': 'I tried one or two edge cases of my own.',
    'strong-hire': 'I listed the risky inputs and tried each before I submitted.',
  },
  scope: {
    'strong-no-hire': 'I drew boxes before I knew what was wanted.',
    'leaning-no': 'I listed features, but asked for no numbers and worked out none.',
    'leaning-hire': 'I asked for users, load and what may be left out, and estimated the main flow with units.',
    'strong-hire': 'I cut the scope aloud, and an estimate decided something later in the design.',
  },
  architecture: {
    'strong-no-hire': 'One flow could not be followed from the request to the data.',
    'leaning-no': 'There were boxes and a schema, but no API, or tables before I knew the calls.',
    'leaning-hire': 'The API, the data and the main flows fit together, with keys and indexes for each read.',
    'strong-hire': 'Each part was there for a requirement I could name, and I said what I left out.',
  },
  depth: {
    'strong-no-hire': 'Nothing could fail in my design.',
    'leaning-no': 'I named caches and queues without saying what happens when they are wrong or full.',
    'leaning-hire': 'I took one part apart, and said what breaks it and how one notices.',
    'strong-hire': 'I compared two ways with their costs, chose one for a stated reason, and took the curveball without starting over.',
  },
  structure: {
    'strong-no-hire': 'I told no event, or nobody could have said what happened.',
    'leaning-no': 'Most of the time went to the situation; the end came in a hurry.',
    'leaning-hire': 'Situation and task took a few sentences, the actions came in order, and there was an end.',
    'strong-hire': 'One sentence said what it is about; each part had its share, within the time.',
  },
  'own-part': {
    'strong-no-hire': 'I said "we" throughout, or told what others did.',
    'leaning-no': 'I named my tasks, but no decision of mine.',
    'leaning-hire': 'I said what I decided and did, and what others did.',
    'strong-hire': 'I said what I decided against what other choice, whom I won over and how.',
  },
  impact: {
    'strong-no-hire': 'There was no result, or it was not about the story.',
    'leaning-no': 'It "went well"; nothing was measured.',
    'leaning-hire': 'I gave a number or a lasting change, and over what time.',
    'strong-hire': 'I gave the number before and after, what it cost, and what it meant to whom.',
  },
  reflection: {
    'strong-no-hire': 'It was somebody else\'s fault.',
    'leaning-no': 'I said a lesson anybody could say.',
    'leaning-hire': 'I named my mistake and what I do otherwise since.',
    'strong-hire': 'I showed where the lesson changed a later decision, mine or the team\'s.',
  },
  works: {
    'strong-no-hire': 'Nothing could be run at the end.',
    'leaning-no': 'The first level ran on its samples, and I could not show more.',
    'leaning-hire': 'The first two levels passed, and I ran them to show it.',
    'strong-hire': 'Everything that was asked for passed, and a short run showed each part.',
  },
  separation: {
    'strong-no-hire': 'One type did everything, and its names said nothing.',
    'leaning-no': 'There were parts, but rules, storage and time were mixed in them.',
    'leaning-hire': 'Each type had one task and a name that says it; most rules had one place.',
    'strong-hire': 'A reader finds each rule where its name says, and no part knows more than it needs.',
  },
  extensible: {
    'strong-no-hire': 'The new request did not fit, and I began anew or left it.',
    'leaning-no': 'I changed code all over for it, with copies and special cases.',
    'leaning-hire': 'It took a change at one or two places I could name before I began.',
    'strong-hire': 'It came as a new part behind what was there, and what had passed was not touched.',
  },
  edges: {
    'strong-no-hire': 'I tried nothing but the samples.',
    'leaning-no': 'Edge cases and callers at once were found by the judge.',
    'leaning-hire': 'I tested some edges myself, and said what holds when calls come at once.',
    'strong-hire': 'My tests named the edges first, and what is shared was guarded and tried for races.',
  },
};

/** Instead of the words for complexity, where something was said. */
export const costsOtherwise = 'You rated complexity well, though you said another time than the model solution takes.';

/** The one sentence where a rating and the log disagree. */
export const contradictionWords: Partial<Readonly<Record<RubricRow, string>>> = {
  correctness: 'You rated correctness well, though a problem was not accepted.',
  complexity: 'You rated complexity well, though you never said what a program costs.',
  testing: 'You rated testing well, though no case of your own was run.',
};
