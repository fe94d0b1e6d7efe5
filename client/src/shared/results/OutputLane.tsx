import type { ShownText } from '@dayseven/contracts';
import { useMemo } from 'react';
import { ansiPieces } from './ansi-lanes.ts';
import { ValueBlock } from './ValueBlock.tsx';

export interface OutputLaneProps {
  readonly name: 'stdout' | 'stderr';
  readonly output: ShownText | undefined;
  readonly readWhole: () => Promise<ShownText | null>;
}

/** One of a program's two outputs; nothing where it was silent. */
export function OutputLane({ name, output, readWhole }: OutputLaneProps) {
  if (output === undefined || output.text === '') return null;
  return (
    <div className={`lane lane-${name}`}>
      <ValueBlock name={name} value={output} readWhole={readWhole} render={(text) => <Ansi text={text} />} />
    </div>
  );
}

function Ansi({ text }: { readonly text: string }) {
  const pieces = useMemo(() => ansiPieces(text), [text]);
  return pieces.map((piece, at) => <span key={at} className={piece.className}>{piece.text}</span>);
}
