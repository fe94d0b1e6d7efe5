export interface Task {
  readonly id: string;
  readonly name: string;
  readonly priority: number;
  readonly due: number;
  /** In which order the tasks were added. */
  readonly number: number;
}

/** All tasks that are still to be done; who asks says what time it is. */
export class Agenda {
  readonly #tasks = new Map<string, Task>();
  #added = 0;

  add(task: Pick<Task, 'name' | 'priority' | 'due'>): string {
    this.#added += 1;
    const id = `task-${this.#added}`;
    this.#tasks.set(id, { ...task, id, number: this.#added });
    return id;
  }

  remove(id: string): boolean {
    return this.#tasks.delete(id);
  }

  due(now: number): readonly Task[] {
    return [...this.#tasks.values()].filter((task) => task.due <= now);
  }

  /** The one to be done first of those that are due. */
  first(now: number): Task | undefined {
    return this.due(now).reduce<Task | undefined>((best, task) => (best && !isBefore(task, best) ? best : task), undefined);
  }
}

function isBefore(one: Task, other: Task): boolean {
  if (one.priority !== other.priority) return one.priority > other.priority;
  return one.due === other.due ? one.number > other.number : one.due < other.due;
}
