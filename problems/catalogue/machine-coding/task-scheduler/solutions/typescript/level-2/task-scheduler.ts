import { Agenda } from './agenda.ts';
import { Failure } from './api.ts';

export class TaskScheduler {
  readonly #agenda = new Agenda();

  add(name: string, delay: number, priority: number): string {
    return this.#agenda.add({ name, priority, due: Date.now() + delay });
  }

  repeat(name: string, first: number, interval: number, priority: number): string {
    return this.#agenda.add({ name, priority, due: Date.now() + first, interval });
  }

  take(): string {
    const now = Date.now();
    const task = this.#agenda.first(now);
    if (!task) throw new Failure('none-due');
    this.#agenda.done(task, now);
    return task.name;
  }

  cancel(task: string): boolean {
    return this.#agenda.remove(task);
  }

  due(): number {
    return this.#agenda.due(Date.now()).length;
  }

  wait(task: string): number {
    const now = Date.now();
    const known = this.#agenda.find(task);
    if (!known) throw new Failure('unknown-task');
    return Math.max(known.due - now, 0);
  }
}
