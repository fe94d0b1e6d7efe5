/** "*" stands for one word, "**" at the end for any number of them. */
export function fits(topic: string, pattern: string): boolean {
  if (pattern === '**') return true;
  const source = pattern
    .split('.')
    .map((word) => (word === '*' ? '.+' : word.replaceAll(/[^*\w]/g, String.raw`\$&`)))
    .join(String.raw`\.`)
    .replace(/\\\.\*\*$/, String.raw`(\..*)?`);
  return new RegExp(`^${source}$`).test(topic);
}
