import { Switch } from '@mantine/core';
import type { ShownText } from '@dayseven/contracts';
import type { CaseOutcome } from '@dayseven/contracts/vocabulary';
import type { CasePart } from './case-part.ts';
import { diffTokens, type Piece } from './token-diff.ts';
import { ValueBlock } from './ValueBlock.tsx';

export interface Differences {
  readonly marked: boolean;
  readonly onMark: () => void;
}

export interface ValuePairProps {
  readonly expected: ShownText | undefined;
  readonly got: ShownText | undefined;
  readonly outcome: CaseOutcome;
  readonly differences: Differences;
  readonly readWhole: (part: CasePart) => Promise<ShownText | null>;
}

/** Got and expected, first of all that is told of a case: one above the other while they are short, side by side when they are long or differ. */
export function ValuePair({ expected, got, outcome, differences, readWhole }: ValuePairProps) {
  const differs = outcome === 'wrong-answer';
  const tokens = differs && differences.marked ? diffBetween(expected, got) : null;
  return (
    <div className={`value-pair${differs || [expected, got].some(isLong) ? ' side-by-side' : ''}`}>
      <Side name="Got" value={got} marks={tokens?.got} tone={differs ? 'bad' : 'good'} readWhole={() => readWhole('got')} />
      <Side name="Expected" value={expected} marks={tokens?.expected} tone="good" readWhole={() => readWhole('expected')} />
      {differs && expected !== undefined && <Switch size="xs" className="value-switch" checked={differences.marked} onChange={differences.onMark} label={<>Mark differences <kbd>d</kbd></>} />}
    </div>
  );
}

const diffBetween = (expected: ShownText | undefined, got: ShownText | undefined) => (expected === undefined || got === undefined ? null : diffTokens(expected.text, got.text));

const isLong = (value: ShownText | undefined): boolean => value !== undefined && (value.text.includes('\n') || value.text.length > 90);

interface SideProps {
  readonly name: string;
  readonly value: ShownText | undefined;
  /** What differs in the text as first shown; the whole text, once fetched, is shown plain. */
  readonly marks: readonly Piece[] | undefined;
  readonly tone: 'good' | 'bad';
  readonly readWhole: () => Promise<ShownText | null>;
}

function Side({ name, value, marks, tone, readWhole }: SideProps) {
  if (value === undefined) return null;
  return <ValueBlock name={name} value={value} readWhole={readWhole} tone={tone} render={(text) => (marks !== undefined && text === value.text ? <Marked pieces={marks} /> : text)} />;
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, differs }, at) => (differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>));
}
