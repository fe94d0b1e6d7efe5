const msOfDay = 86_400_000;

/** What comes again. */
export interface Template {
  readonly payer: string;
  readonly cents: number;
  readonly among: readonly string[];
}

interface Repetition {
  readonly template: Template;
  readonly everyMs: number;
  next: number;
  added: number;
}

/** What comes again and when; who calls says what time it is. */
export class Schedule {
  /** The oldest first. */
  readonly #running = new Map<string, Repetition>();
  #issued = 0;

  add(template: Template, { days, now }: { readonly days: number; readonly now: number }): string {
    this.#issued += 1;
    const id = `repetition-${this.#issued}`;
    const everyMs = days * msOfDay;
    this.#running.set(id, { template, everyMs, next: now + everyMs, added: 0 });
    return id;
  }

  /** How often it has come; undefined when it does not run. */
  stop(id: string): number | undefined {
    const stopped = this.#running.get(id);
    this.#running.delete(id);
    return stopped?.added;
  }

  /** What has come until now and was not told yet, in the order of its moments. */
  due(now: number): readonly Template[] {
    const templates: Template[] = [];
    for (let first = this.#first(); first && first.next <= now; first = this.#first()) {
      first.next += first.everyMs;
      first.added += 1;
      templates.push(first.template);
    }
    return templates;
  }

  #first(): Repetition | undefined {
    return [...this.#running.values()].reduce<Repetition | undefined>((first, one) => (first === undefined || one.next < first.next ? one : first), undefined);
  }
}
