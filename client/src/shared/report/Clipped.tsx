import { counted } from '../quantities.ts';

export interface ClippedProps {
  readonly text: string;
  /** How many of its lines are printed. */
  readonly paperLines: number;
}

/** A text that is whole on screen and in the file; on paper a long one ends early, so that two pages are enough, and says so. */
export function Clipped({ text, paperLines }: ClippedProps) {
  const lines = text.trimEnd().split('\n');
  const more = lines.length - paperLines;
  if (more <= 0) return <pre>{text}</pre>;
  return (
    <>
      <pre>{lines.slice(0, paperLines).join('\n')}<span className="off-paper">{`\n${lines.slice(paperLines).join('\n')}`}</span></pre>
      <p className="on-paper">{counted(more, 'more line')}; the HTML file has all.</p>
    </>
  );
}
