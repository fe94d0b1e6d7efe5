import type { Edit } from '@dayseven/contracts/vocabulary';

/** Where a line of the estimates goes: behind what stands under "Estimates", or at the end of a document without that heading. */
export function placeOfEstimate(text: string, line: string): Edit {
  const heading = /^#{1,6}[ \t]+estimates\b.*$/im.exec(text);
  if (heading === null) return [text.length, 0, `${text === '' || text.endsWith('\n') ? '' : '\n'}- ${line}\n`];
  const from = heading.index + heading[0].length;
  const next = text.slice(from).search(/^#{1,6}[ \t]/m);
  const written = text.slice(from, next < 0 ? undefined : from + next).trimEnd();
  return [from + written.length, 0, `${written === '' ? '\n' : ''}\n- ${line}`];
}
