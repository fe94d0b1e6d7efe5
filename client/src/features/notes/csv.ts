/** A cell in quotes, so that it may hold separators, line ends and quotes. */
export const csvCell = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/**
 * Rows of cells as in RFC 4180, and what programs write beside it: a quote within a cell that does not begin with one is
 * a letter like any other, and a quote that is never closed holds up to the end. Each letter is looked at once, however
 * long the text is.
 */
export function csvRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at + 1) : { cell: '', end: at };
    const stop = endOfCell(text, end, separator);
    row.push(cell + text.slice(end, stop));
    at = stop + 1;
    if (text[stop] === separator) {
      if (at === text.length) row.push('');
      continue;
    }
    if (text[stop] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** From behind its first quote to behind its last. */
function quotedCell(text: string, from: number): { readonly cell: string; readonly end: number } {
  const parts: string[] = [];
  let at = from;
  for (let quote = text.indexOf('"', at); quote !== -1; quote = text.indexOf('"', at)) {
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { cell: parts.join('"'), end: quote + 1 };
    at = quote + 2;
  }
  return { cell: [...parts, text.slice(at)].join('"'), end: text.length };
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
