import { useMemo } from 'react';
import { counted } from '../quantities.ts';
import { lineDiff, type DiffRow } from './line-diff.ts';

export interface LineDiffProps {
  /** What it is of, for who cannot see it. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What became of a text, line by line: a sign before each line that went or came, so that it needs no colour. */
export function LineDiff({ name, before, after }: LineDiffProps) {
  const rows = useMemo(() => lineDiff(before, after), [before, after]);
  return (
    <div className="program line-diff" role="region" tabIndex={0} aria-label={`What changed in ${name}`}>
      {rows.map((row, at) => <Row key={at} row={row} />)}
    </div>
  );
}

function Row({ row }: { readonly row: DiffRow }) {
  if (row.kind === 'folded') return <p className="quiet">{counted(row.lines, 'line')} as before</p>;
  if (row.kind === 'added') return <ins>+ {row.text}</ins>;
  return row.kind === 'removed' ? <del>− {row.text}</del> : <span>{'  '}{row.text}</span>;
}
