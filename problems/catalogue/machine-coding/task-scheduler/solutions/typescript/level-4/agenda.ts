export interface Task {
  readonly id: string;
  readonly name: string;
  readonly priority: number;
  due: number;
  /** Until when somebody works at it; a time that has passed means nothing. */
  lease?: { readonly id: string; readonly until: number };
  /** Of one that is repeated. */
  readonly interval?: number;
  /** In which order the tasks were added. */
  readonly number: number;
}

export type NewTask = Pick<Task, 'name' | 'priority' | 'due' | 'interval'>;

/** All tasks that are still to be done; who asks says what time it is. */
export class Agenda {
  readonly #tasks = new Map<string, Task>();
  #added = 0;
  #leased = 0;

  add(task: NewTask): string {
    this.#added += 1;
    const id = `task-${this.#added}`;
    this.#tasks.set(id, { ...task, id, number: this.#added });
    return id;
  }

  remove(id: string): boolean {
    return this.#tasks.delete(id);
  }

  find(id: string): Task | undefined {
    return this.#tasks.get(id);
  }

  /** Removes the task, or lets it wait for its next run. */
  done(task: Task, now: number): void {
    if (task.interval === undefined) {
      this.remove(task.id);
      return;
    }
    task.due += (Math.floor((now - task.due) / task.interval) + 1) * task.interval;
    delete task.lease;
  }

  /** Says under which id somebody works at the task from now on. */
  lease(task: Task, until: number): string {
    this.#leased += 1;
    task.lease = { id: `lease-${this.#leased}`, until };
    return task.lease.id;
  }

  /** Undefined when the lease is not good any more. */
  leasedAs(id: string, now: number): Task | undefined {
    return [...this.#tasks.values()].find(({ lease }) => lease?.id === id && lease.until > now);
  }

  /** When the next task is due that is not yet; never is Infinity. */
  nextDue(now: number): number {
    return [...this.#tasks.values()].map(dueAt).filter((at) => at > now).reduce((first, at) => Math.min(first, at), Infinity);
  }

  due(now: number): readonly Task[] {
    return [...this.#tasks.values()].filter((task) => dueAt(task) <= now);
  }

  /** The one to be done first of those that are due. */
  first(now: number): Task | undefined {
    return this.due(now).reduce<Task | undefined>((best, task) => (best && !isBefore(task, best) ? best : task), undefined);
  }
}

/** When somebody may take it. */
export function dueAt({ due, lease }: Task): number {
  return Math.max(due, lease?.until ?? due);
}

function isBefore(one: Task, other: Task): boolean {
  if (one.priority !== other.priority) return one.priority > other.priority;
  return one.due === other.due ? one.number < other.number : one.due < other.due;
}
