import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';

export interface PersonRow {
  id: string;
  created_at: number;
  /** Number of the taking that last served this person, 0 for never. */
  served_turn: number;
}

export interface RoundRow {
  id: string;
  person_id: string;
  /** The problem a practice round is on; empty for other kinds. */
  problem_id: string;
  kind: string;
  opened_at: number;
  day_id: string | null;
}

export interface DayRow {
  id: string;
  person_id: string;
  planned_at: number;
}

export interface DayEventRow {
  day_id: string;
  seq: number;
  at: number;
  type: string;
  v: number;
  body: string;
}

export interface RoundProblemRow {
  round_id: string;
  place: number;
  problem_id: string;
}

export interface EventRow {
  round_id: string;
  seq: number;
  at: number;
  type: string;
  v: number;
  body: string;
}

export interface EditRow {
  round_id: string;
  problem_id: string;
  language: string;
  revision: number;
  at: number;
  tab: string;
  batch: number;
  changes: string;
}

export interface DrawingRow {
  round_id: string;
  revision: number;
  at: number;
  patches: string;
}

export interface JobRow {
  id: string;
  person_id: string;
  round_id: string;
  problem_id: string;
  kind: string;
  language: string;
  revision: number;
  source: Buffer;
  own_cases: Buffer;
  state: string;
  attempt: number;
  owner: string | null;
  version: number;
  queued_at: number;
  started_at: number | null;
  finished_at: number | null;
  /** Grows with every queueing. */
  place: number;
  /** Runs and checks that went before this submission while it waited. */
  passed: number;
  result: Buffer | null;
}

export interface NoteRow {
  id: string;
  person_id: string;
  created_at: number;
  /** Text, source and memory as JSON. */
  body: string;
}

export interface SettledDraftRow {
  person_id: string;
  id: string;
}

export interface StoryRow {
  id: string;
  person_id: string;
  created_at: number;
  /** The text as JSON. */
  body: string;
}

export interface TemplateRow {
  person_id: string;
  body: string;
}

export interface HeartbeatRow {
  owner: string;
  at: number;
}

interface Tables {
  persons: PersonRow;
  rounds: RoundRow;
  round_problems: RoundProblemRow;
  days: DayRow;
  day_events: DayEventRow;
  events: EventRow;
  edits: EditRow;
  drawings: DrawingRow;
  jobs: JobRow;
  weak_notes: NoteRow;
  settled_drafts: SettledDraftRow;
  stories: StoryRow;
  design_templates: TemplateRow;
  heartbeat: HeartbeatRow;
}

/** Builds typed queries; it never runs one: `Database` does, synchronously, so that a transaction cannot be interleaved. */
export const tables = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
