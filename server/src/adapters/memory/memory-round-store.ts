import type { RoundId } from '@dayseven/contracts';
import type { DraftKey, RoundStore, StoredDrawing, StoredEdit, StoredEvent, StoredRound } from '../../application/ports/round-store.ts';

interface Log {
  readonly round: StoredRound;
  readonly events: StoredEvent[];
  readonly edits: Map<string, StoredEdit[]>;
  readonly drawings: StoredDrawing[];
}

/** Rounds that are gone with the process: tests and the command line. */
export function createMemoryRoundStore(): RoundStore {
  const logs = new Map<RoundId, Log>();

  function logOf(id: RoundId): Log {
    const log = logs.get(id);
    if (!log) throw new Error(`there is no round ${id}`);
    return log;
  }

  return {
    async openPractice(round, first) {
      const same = [...logs.values()].find((log) => isSamePractice(log.round, round));
      if (same) return same.round;
      logs.set(round.id, { round, events: [{ seq: 1, at: round.openedAt, event: first }], edits: new Map(), drawings: [] });
      return round;
    },
    async create(round, first) {
      logs.set(round.id, { round, events: [{ seq: 1, at: round.openedAt, event: first }], edits: new Map(), drawings: [] });
    },
    async unfinished() {
      const open = [...logs.values()].filter(({ round, events }) => round.kind !== 'practice' && !events.some(({ event }) => event.type === 'finals-submitted'));
      return open.map(({ round }) => round);
    },
    find: async (id) => logs.get(id)?.round,
    async listByPerson(personId) {
      const rounds = [...logs.values()].map((log) => log.round).filter((round) => round.personId === personId);
      return rounds.sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1));
    },
    async append(id, event, at) {
      const { events } = logOf(id);
      const stored = { seq: events.length + 1, at, event };
      events.push(stored);
      return stored;
    },
    events: async (id) => [...(logs.get(id)?.events ?? [])],
    async appendEdit(draft, edit) {
      const log = logOf(draft.roundId);
      const edits = log.edits.get(nameOf(draft)) ?? [];
      if (edits.some(({ tab, batch }) => tab === edit.tab && batch === edit.batch)) throw new Error('a batch was appended twice');
      if (edit.revision !== edits.length + 1) throw new Error(`revision ${edit.revision} does not follow revision ${edits.length} of a draft`);
      log.edits.set(nameOf(draft), [...edits, edit]);
    },
    async appendDrawing(id, drawing) {
      const { drawings } = logOf(id);
      if (drawing.revision !== drawings.length + 1) throw new Error(`revision ${drawing.revision} does not follow revision ${drawings.length} of a board`);
      drawings.push(drawing);
    },
    drawings: async (id) => [...(logs.get(id)?.drawings ?? [])],
    edits: async (draft) => [...(logs.get(draft.roundId)?.edits.get(nameOf(draft)) ?? [])],
  };
}

function nameOf({ problemId, language }: DraftKey): string {
  return `${problemId}/${language}`;
}

function isSamePractice(one: StoredRound, other: StoredRound): boolean {
  return one.kind === 'practice' && one.personId === other.personId && one.problems[0] === other.problems[0];
}
