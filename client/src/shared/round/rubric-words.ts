import type { Band, RubricRow } from '@dayseven/contracts/vocabulary';

export const bandNames: Readonly<Record<Band, string>> = {
  'strong-no-hire': 'Strong no hire', 'leaning-no': 'Leaning no', 'leaning-hire': 'Leaning hire', 'strong-hire': 'Strong hire',
};

/** What is rated of a DSA round. */
export const dsaRows: readonly RubricRow[] = ['correctness', 'complexity', 'communication', 'testing'];

export const rowNames: Readonly<Record<RubricRow, string>> = { correctness: 'Correctness', complexity: 'Complexity', communication: 'Communication', testing: 'Testing' };

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
    'leaning-no': 'I said what I typed, not why.',
    'leaning-hire': 'I said my plan first and most of my decisions on the way.',
    'strong-hire': 'I asked about what was unclear, laid out the plan and said aloud when it changed.',
  },
  testing: {
    'strong-no-hire': 'I ran nothing before I submitted.',
    'leaning-no': 'I ran the samples only.',
    'leaning-hire': 'I tried one or two edge cases of my own.',
    'strong-hire': 'I listed the risky inputs and tried each before I submitted.',
  },
};

/** The one sentence where a rating and the log disagree. */
export const contradictionWords: Partial<Readonly<Record<RubricRow, string>>> = {
  correctness: 'You rated correctness well, though a problem was not accepted.',
  complexity: 'You rated complexity well, though you never said what a program costs.',
  testing: 'You rated testing well, though no case of your own was run.',
};
