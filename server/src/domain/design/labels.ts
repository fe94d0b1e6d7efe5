import type { BoardElement, Component } from '@dayseven/contracts/vocabulary';

/** The words on a board. */
export function labelsOf(elements: readonly BoardElement[]): readonly string[] {
  return elements.flatMap(({ text, name }) => [text, name].filter((label) => typeof label === 'string' && label.trim() !== '')).map(String);
}

/** A list of components as a text. */
export function wordsOfComponents(components: readonly Component[]): string {
  return components.map(({ name, kind, connects }) => [name, kind, ...connects.flatMap(({ to, how }) => [to, how])].join('\n')).join('\n');
}
