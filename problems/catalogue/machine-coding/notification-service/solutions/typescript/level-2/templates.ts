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
  let isComplete = true;
  const filled = text.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = values.get(name);
    isComplete &&= value !== undefined;
    return value ?? '';
  });
  return isComplete ? filled : undefined;
}
