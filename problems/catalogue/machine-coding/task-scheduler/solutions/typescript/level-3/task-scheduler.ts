import { Agenda, dueAt, type Task } from './agenda.ts';
import { Failure, type Lease } from './api.ts';

export class TaskScheduler {
  readonly #agenda = new Agenda();

  add(name: string, delay: number, priority: number): string {
    return this.#agenda.add({ name, priority, due: Date.now() + delay });
  }

  repeat(name: string, first: number, interval: number, priority: number): string {
    return this.#agenda.add({ name, priority, due: Date.now() + first, interval });
  }

  take(): string {
    const task = this.#first();
    this.#agenda.done(task, Date.now());
    return task.name;
  }

  lease(duration: number): Lease {
    const task = this.#first();
    return { id: this.#agenda.lease(task, Date.now() + duration), name: task.name };
  }

  finish(lease: string): boolean {
    const now = Date.now();
    const task = this.#agenda.leasedAs(lease, now);
    if (task) this.#agenda.done(task, now);
    return task !== undefined;
  }

  cancel(task: string): boolean {
    return this.#agenda.remove(task);
  }

  due(): number {
    return this.#agenda.due(Date.now()).length;
  }

  wait(task: string): number {
    const known = this.#agenda.find(task);
    if (!known) throw new Failure('unknown-task');
    return Math.max(dueAt(known) - Date.now(), 0);
  }

  #first(): Task {
    const task = this.#agenda.first(Date.now());
    if (!task) throw new Failure('none-due');
    return task;
  }
}
