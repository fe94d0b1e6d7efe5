/** More are not looked at: nobody reviews a hundred notes in a week. */
export const mostPasted = 100;
const mostChars = 300;

/** The weak notes in a pasted text, one for each line; Markdown's marks are left out, and a heading goes before the notes below it. */
export function pastedNotes(text: string): readonly string[] {
  const notes: string[] = [];
  let heading = '';
  for (const line of text.split(/\r?\n/)) {
    const title = /^\s*#{1,6}\s+(.*?)(?:\s+#+)?\s*$/.exec(line)?.[1];
    if (title !== undefined) heading = plain(title);
    else if (isNote(line)) notes.push([heading, plain(line)].filter((part) => part !== '').join(': ').slice(0, mostChars));
  }
  return notes.slice(0, mostPasted);
}

function isNote(line: string): boolean {
  return plain(line) !== '' && !/^\s*(```|~~~|([-*_=]\s*){3,}$)/.test(line);
}

/** Without a list's mark, a box to tick, a quote's mark and emphasis. */
function plain(line: string): string {
  return line.replace(/^\s*(>\s*)*((?:[-*+]|\d+[.)])\s+)?(\[[ xX]\]\s+)?/, '').replace(/(\*\*|__|`)/g, '').trim();
}
