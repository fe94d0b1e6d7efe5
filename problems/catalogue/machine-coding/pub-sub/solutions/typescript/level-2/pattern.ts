/** "*" stands for one word, "**" at the end for any number of them. */
export function fits(topic: string, pattern: string): boolean {
  const words = topic.split('.');
  const wanted = pattern.split('.');
  const isOpen = wanted.at(-1) === '**';
  if (isOpen) wanted.pop();
  const hasLength = isOpen ? words.length >= wanted.length : words.length === wanted.length;
  return hasLength && wanted.every((word, i) => word === '*' || word === words[i]);
}
