/** How many lines a text gained and lost on the shortest way to another; a line that was changed is lost and gained. */
export interface LineChange {
  readonly added: number;
  readonly removed: number;
}

/** Counts them between a text before and after. */
export type CountChange = (before: string, after: string) => LineChange;

/** The end of a file's last line begins no other. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
