import type { FileView, FormattedText, MachineView, Reply, RoundView } from '@dayseven/contracts';
import type { EvidenceKind, FileId, JobId, Language, RoundId } from '@dayseven/contracts/vocabulary';
import type { Surroundings } from './connection-context.ts';
import type { DraftKey } from './draft-records.ts';
import type { DraftSession } from './draft-session.ts';
import type { ServerText } from './draft-sync.ts';
import { newFileId, newJobId } from './ids.ts';
import { openDraft } from './open-draft.ts';
import { type JobsState, noJobs, withJob, withProgress } from './round-state.ts';

type Machine = NonNullable<MachineView['machine']>;
/** A file, or the pad that the design is written on. */
type TextId = FileId | 'document';
/** What is asked of the files: a run, a submission, or a look beside the verdict. */
export type FilesQuestion = 'run' | 'submit' | EvidenceKind;

const flushMs = 2_000;

/** The files and the pad of a machine-coding round in this tab, each synchronised as a program's draft is, and the jobs on them. */
export class MachineSession {
  #texts = new Map<TextId, DraftSession>();
  #jobs: JobsState;
  /** How much had been written in the files when each job was asked for in this tab. */
  #writtenAt = new Map<JobId, number>();
  #written = 0;
  #watchers = new Set<() => void>();
  #version = 0;
  readonly #around: Surroundings;
  readonly #roundId: RoundId;
  readonly #language: Language;

  constructor(around: Surroundings, roundId: RoundId, machine: Machine) {
    this.#around = around;
    this.#roundId = roundId;
    this.#language = machine.language;
    this.#jobs = machine.jobs.reduce(withJob, noJobs);
    this.#text('document', machine.pad);
    this.learn(machine);
  }

  start(): () => void {
    const { connection } = this.#around;
    const keep = () => this.#texts.forEach((text) => text.keepNow());
    addEventListener('pagehide', keep);
    const silences = [
      connection.onLink((link) => (link === 'online' ? void this.#open() : this.#tell())),
      connection.listen('draft:changed', ({ roundId, problemId, tab, revision, changes }) => {
        if (roundId !== this.#roundId || tab === connection.tab) return;
        if (problemId !== 'document') this.#written += 1;
        this.#texts.get(problemId as TextId)?.otherTabChanged(revision, changes);
      }),
      connection.listen('job:changed', (job) => job.roundId === this.#roundId && this.#become(withJob(this.#jobs, job))),
      connection.listen('job:progress', (progress) => progress.roundId === this.#roundId && this.#become(withProgress(this.#jobs, progress))),
      () => removeEventListener('pagehide', keep),
    ];
    return () => {
      silences.forEach((silence) => silence());
      this.#texts.forEach((text) => text.close());
    };
  }

  readonly version = (): number => this.#version;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  get jobs(): JobsState {
    return this.#jobs;
  }

  text(id: TextId): DraftSession | undefined {
    return this.#texts.get(id);
  }

  /** Whether nothing was written in the files since the job was asked for; jobs from before this page are taken to be old. */
  isOfThisText(job: JobId): boolean {
    return this.#writtenAt.get(job) === this.#written;
  }

  /** The round is known anew: files have come and gone, jobs moved on. */
  learn({ files, jobs }: Machine): void {
    for (const file of files) if (!this.#texts.has(file.id)) this.#text(file.id, file);
    for (const [id, text] of this.#texts) {
      if (id === 'document' || files.some((file) => file.id === id)) continue;
      text.close();
      this.#texts.delete(id);
    }
    this.#become(jobs.reduce(withJob, this.#jobs));
  }

  /** Sends what has not been sent, for at most so long. */
  async flush(mostMs: number): Promise<void> {
    await Promise.all([...this.#texts.values()].map((text) => text.flush(mostMs)));
  }

  /** This tab drives: what waited goes. */
  release(): void {
    this.#texts.forEach((text) => text.release());
  }

  /** A new file with its text; settles with its id, or why there is none. */
  async create(path: string): Promise<{ readonly id: FileId } | { readonly why: string }> {
    const id = newFileId();
    const why = this.#learned(await this.#around.connection.ask('file:create', { roundId: this.#roundId, file: id, path }));
    return why === undefined ? { id } : { why };
  }

  async rename(file: FileId, path: string): Promise<string | undefined> {
    return this.#learned(await this.#around.connection.ask('file:rename', { roundId: this.#roundId, file, path }));
  }

  async remove(file: FileId): Promise<string | undefined> {
    await this.#texts.get(file)?.flush(flushMs);
    return this.#learned(await this.#around.connection.ask('file:delete', { roundId: this.#roundId, file }));
  }

  /** How the text of a Go file should look; the draft changes when the editor does. */
  async format(file: FileId, source: string): Promise<Reply<FormattedText>> {
    return this.#around.connection.ask('draft:format', { roundId: this.#roundId, problemId: file, language: 'go', source });
  }

  /** Has the files judged as they are now; settles with why not. */
  async judge(question: FilesQuestion, level: number): Promise<string | undefined> {
    const { ask } = this.#around.connection;
    await this.flush(flushMs);
    const judged = { roundId: this.#roundId, jobId: newJobId(), level };
    this.#writtenAt.set(judged.jobId, this.#written);
    const reply = await (question === 'run' ? ask('files:run', judged) : question === 'submit' ? ask('files:submit', judged) : ask('files:look', { ...judged, kind: question }));
    if (!reply.ok) return reply.failure.message;
    this.#become(withJob(this.#jobs, reply.value));
    return undefined;
  }

  async cancel(jobId: JobId): Promise<void> {
    const reply = await this.#around.connection.ask('job:cancel', { jobId });
    if (reply.ok) this.#become(withJob(this.#jobs, reply.value));
  }

  #text(id: TextId, server: ServerText): void {
    const key: DraftKey = isPad(id) ? { roundId: this.#roundId, problemId: id, language: 'markdown' } : { roundId: this.#roundId, problemId: id, language: this.#language };
    this.#texts.set(id, openDraft(this.#around, key, server, { askAgain: () => void this.#open(), changed: () => this.#tell(), ...(!isPad(id) && { written: () => { this.#written += 1; } }) }));
  }

  async #open(): Promise<void> {
    const reply = await this.#around.driven.join(this.#roundId);
    const machine = reply.ok ? reply.value.machine?.machine : undefined;
    if (machine === undefined) return;
    this.learn(machine);
    const known: readonly (readonly [TextId, FileView | Machine['pad']])[] = [...machine.files.map((file) => [file.id, file] as const), ['document', machine.pad]];
    for (const [id, text] of known) this.#texts.get(id)?.opened(text);
  }

  #learned(reply: Reply<RoundView>): string | undefined {
    if (!reply.ok) return reply.failure.message;
    this.#written += 1;
    const machine = reply.value.machine?.machine;
    if (machine !== undefined) this.learn(machine);
    return undefined;
  }

  #become(jobs: JobsState): void {
    this.#jobs = jobs;
    this.#tell();
  }

  #tell(): void {
    this.#version += 1;
    for (const changed of this.#watchers) changed();
  }
}

// A file's id is a text too, and a plain comparison would not tell the two apart for the types.
const isPad = (id: TextId): id is 'document' => id === 'document';
