import { Agenda, dueAt, type NewTask, type Task } from './agenda.ts';
import { Failure, type Lease } from './api.ts';
import { News } from './news.ts';

export class TaskScheduler {
  readonly #agenda = new Agenda();
  readonly #news = new News();

  add(name: string, delay: number, priority: number): string {
    return this.#add({ name, priority, due: Date.now() + delay });
  }

  repeat(name: string, first: number, interval: number, priority: number): string {
    return this.#add({ name, priority, due: Date.now() + first, interval });
  }

  take(): string {
    const task = this.#first();
    this.#agenda.done(task, Date.now());
    return task.name;
  }

  async takeWithin(patience: number): Promise<string> {
    const end = Date.now() + patience;
    while (this.due() === 0 && Date.now() < end) {
      const next = Math.min(this.#agenda.nextDue(Date.now()), end);
      await this.#news.within(next - Date.now());
    }
    return this.take();
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

  #add(task: NewTask): string {
    const id = this.#agenda.add(task);
    this.#news.tell();
    return id;
  }

  #first(): Task {
    const task = this.#agenda.first(Date.now());
    if (!task) throw new Failure('none-due');
    return task;
  }
}
