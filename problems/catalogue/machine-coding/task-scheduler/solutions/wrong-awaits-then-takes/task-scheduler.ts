import { Agenda } from './agenda.ts';
import { Failure } from './api.ts';

export class TaskScheduler {
  readonly #agenda = new Agenda();

  add(name: string, delay: number, priority: number): string {
    return this.#agenda.add({ name, priority, due: Date.now() + delay });
  }

  async take(): Promise<string> {
    const task = this.#agenda.first(Date.now());
    if (!task) throw new Failure('none-due');
    // The worker is told over the network.
    await Promise.resolve();
    this.#agenda.remove(task.id);
    return task.name;
  }

  cancel(task: string): boolean {
    return this.#agenda.remove(task);
  }

  due(): number {
    return this.#agenda.due(Date.now()).length;
  }
}
