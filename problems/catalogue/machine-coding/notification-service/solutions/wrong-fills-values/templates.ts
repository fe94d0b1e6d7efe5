import type { Channel } from './api.ts';

export type Texts = ReadonlyMap<Channel, string>;

/** The texts that are written once and sent often. */
export class Templates {
  readonly #texts = new Map<string, Map<Channel, string>>();

  define(template: string, channel: Channel, text: string): void {
    const texts = this.#texts.get(template) ?? new Map<Channel, string>();
    this.#texts.set(template, texts.set(channel, text));
  }

  of(template: string): Texts | undefined {
    return this.#texts.get(template);
  }
}

/** Undefined when a value is missing. */
export function fill(text: string, values: ReadonlyMap<string, string>): string | undefined {
  const isComplete = [...text.matchAll(/\{([a-z]+)\}/g)].every(([, name]) => values.has(name ?? ''));
  const filled = [...values].reduce((soFar, [name, value]) => soFar.replaceAll(`{${name}}`, () => value), text);
  return isComplete ? filled : undefined;
}
