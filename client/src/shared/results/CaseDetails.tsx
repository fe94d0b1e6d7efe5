import type { CaseView, ShownText } from '@dayseven/contracts';
import type { ReactNode } from 'react';
import type { CasePart } from './case-part.ts';
import { CaseLine } from './CaseLine.tsx';
import { LineLink, type Reveal } from './LineLink.tsx';
import { OutputLane } from './OutputLane.tsx';
import { ValueBlock } from './ValueBlock.tsx';
import { ValuePair, type Differences } from './ValuePair.tsx';

export interface CaseDetailsProps {
  readonly shown: CaseView;
  readonly comparison: string | undefined;
  readonly differences: Differences;
  readonly readWhole: (part: CasePart) => Promise<ShownText | null>;
  readonly onReveal: Reveal;
  /** Absent where the input may not be seen whole. */
  readonly onUseAsOwnCase: (() => void) | undefined;
  /** Stands in the place of input and answers, where a case has a form of its own. */
  readonly values?: ReactNode;
}

export function CaseDetails({ shown, comparison, differences, readWhole, onReveal, onUseAsOwnCase, values }: CaseDetailsProps) {
  const showsAnswer = shown.expected !== undefined || shown.got !== undefined;
  return (
    <>
      <CaseLine shown={shown} onUseAsOwnCase={onUseAsOwnCase} />
      {shown.message !== undefined && <CaseMessage message={shown.message} line={shown.line} onReveal={onReveal} />}
      {showsAnswer && <ValuePair expected={shown.expected} got={shown.got} outcome={shown.outcome} differences={differences} readWhole={readWhole} />}
      {showsAnswer && comparison !== undefined && <p className="quiet comparison">{comparison}</p>}
      {values ?? <Input shown={shown} readWhole={readWhole} />}
      <OutputLane name="stdout" output={shown.stdout} readWhole={() => readWhole('stdout')} />
      <OutputLane name="stderr" output={shown.stderr} readWhole={() => readWhole('stderr')} />
    </>
  );
}

function CaseMessage({ message, line, onReveal }: { readonly message: string; readonly line: number | undefined; readonly onReveal: Reveal }) {
  return (
    <p className="case-message">
      <span>{message}</span>
      {line !== undefined && <LineLink place={{ line }} onReveal={onReveal} />}
    </p>
  );
}

function Input({ shown: { input, kind }, readWhole }: Pick<CaseDetailsProps, 'shown' | 'readWhole'>) {
  if (input === undefined) return kind === 'hidden' ? <p className="quiet">The input of a hidden case is not shown.</p> : null;
  // The whole input comes as one text; with several fields it has no single place to go.
  return input.map(({ name, value }) => <ValueBlock key={name} name={name} value={value} readWhole={input.length === 1 ? () => readWhole('input') : undefined} />);
}
