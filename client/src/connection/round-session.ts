import type { DraftChanged, FormattedText, JobView, ProblemView, Reply, RoundView, SheetView, ShownText } from '@dayseven/contracts';
import type { Costs, JobId, Language, OwnCase } from '@dayseven/contracts/vocabulary';
import type { Answered, Asked, Connection } from './connection.ts';
import type { Surroundings } from './connection-context.ts';
import type { DraftSession } from './draft-session.ts';
import { newJobId } from './ids.ts';
import { openDraft } from './open-draft.ts';
import { ownCasesOf, type OwnCaseList } from './own-cases.ts';
import { type RoundState, unopened, withJob, withProgress, withRound } from './round-state.ts';
import type { SavedValue } from './saved-value.ts';

export const languages: readonly Language[] = ['go', 'typescript'];

const flushMs = 2_000;
const reopenMs = 3_000;

export type Drive = 'drives' | 'follows';

/** Opens the round, or joins it again. */
export type OpenRound = (connection: Connection) => Promise<Reply<RoundView>>;

/** One problem's sheet of a round in this tab: what is known of it, and what may be asked. Lives as long as its page. */
export class RoundSession {
  readonly problem: ProblemView;
  #around: Surroundings;
  #connection: Connection;
  #state: RoundState;
  #drafts = new Map<Language, DraftSession>();
  #ownCases: SavedValue<OwnCaseList> | undefined;
  #watchers = new Set<() => void>();
  #silence: (() => void)[] = [];
  #version = 0;
  #closed = false;

  #openRound: OpenRound;

  constructor(problem: ProblemView, around: Surroundings, openRound: OpenRound = opensPractice(problem)) {
    this.#openRound = openRound;
    this.problem = problem;
    this.#state = unopened(problem.id);
    this.#around = around;
    this.#connection = around.connection;
  }

  start(): () => void {
    this.#closed = false;
    const { listen, onLink } = this.#connection;
    const ours = (roundId: string) => roundId === this.#state.round?.id;
    const onOurs = (news: { roundId: string; problemId: string }) => ours(news.roundId) && news.problemId === this.problem.id;
    this.#silence = [
      onLink((link) => (link === 'online' ? void this.open() : this.#tell())),
      listen('round:changed', (view) => ours(view.id) && this.#become(withRound(this.#state, view))),
      listen('job:changed', (job) => onOurs(job) && this.#become(withJob(this.#state, job))),
      listen('job:progress', (progress) => onOurs(progress) && this.#become(withProgress(this.#state, progress))),
      listen('draft:changed', (change) => onOurs(change) && this.#otherTab(change)),
    ];
    const keep = () => this.#drafts.forEach((draft) => draft.keepNow());
    addEventListener('pagehide', keep);
    this.#silence.push(() => removeEventListener('pagehide', keep));
    if (this.#connection.link() === 'online') void this.open();
    return () => this.#close();
  }

  /** Changes with every change of state or drafts; for useSyncExternalStore. */
  readonly version = (): number => this.#version;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };

  get state(): RoundState {
    return this.#state;
  }

  /** Whether this tab may change the round, or only follows the one that does. */
  get drive(): Drive {
    const driver = this.#state.round?.driver;
    return driver === undefined || driver === this.#connection.tab ? 'drives' : 'follows';
  }

  draft(language: Language): DraftSession | undefined {
    return this.#drafts.get(language);
  }

  /** Joins the round, first or again: everything missed meanwhile is in the answer. */
  async open(): Promise<void> {
    const reply = await this.#openRound(this.#connection);
    if (this.#closed) return;
    if (!reply.ok) {
      this.#become({ ...this.#state, failure: reply.failure });
      if (this.#connection.link() === 'online') setTimeout(() => void (this.#closed || this.open()), reopenMs);
      return;
    }
    // The round first: drafts send under its id.
    const before = this.drive;
    this.#state = withRound(this.#state, reply.value);
    const sheet = this.#state.view;
    if (sheet !== null) {
      this.#openOwnCases(sheet, this.#state.round?.version ?? reply.value.version);
      for (const language of languages) this.#openDraft(language, sheet);
    }
    this.#driveChanged(before);
    this.#tell();
  }

  /** Sends what has not been sent, for at most so long. */
  async flush(mostMs: number): Promise<void> {
    await Promise.all([...this.#drafts.values()].map((draft) => draft.flush(mostMs)));
  }

  async run(language: Language, ownCases: readonly OwnCase[]): Promise<Reply<JobView>> {
    return this.#judge(language, (judged) => this.#connection.ask('job:run', { ...judged, ownCases: ownCases.map(({ fields }) => ({ fields })) }));
  }

  async submit(language: Language): Promise<Reply<JobView>> {
    return this.#judge(language, (judged) => this.#connection.ask('job:submit', judged));
  }

  async cancel(jobId: JobId): Promise<Reply<JobView>> {
    return this.#learn(await this.#connection.ask('job:cancel', { jobId }));
  }

  async expect(ownCase: OwnCase): Promise<Reply<JobView>> {
    return this.#learn(await this.#connection.ask('own-case:expect', { jobId: newJobId(), ...this.#sheet(), case: { fields: ownCase.fields } }));
  }

  /** The candidate's own cases; undefined until the round is open. */
  get ownCases(): SavedValue<OwnCaseList> | undefined {
    return this.#ownCases;
  }

  /** A fact for the tape; whether it arrives changes nothing. */
  async notePaste(characters: number): Promise<void> {
    await this.#connection.ask('paste:note', { ...this.#sheet(), characters });
  }

  /** How this Go text should look; the draft changes when the editor does. */
  async format(source: string): Promise<Reply<FormattedText>> {
    return this.#connection.ask('draft:format', { ...this.#sheet(), language: 'go', source });
  }

  async takeHint(hint: number): Promise<Reply<RoundView>> {
    return this.#learnRound(await this.#connection.ask('hint:take', { ...this.#sheet(), hint }));
  }

  async sayCosts(costs: Costs): Promise<Reply<RoundView>> {
    return this.#learnRound(await this.#connection.ask('costs:say', { ...this.#sheet(), costs }));
  }

  async validateCase(ownCase: OwnCase): Promise<Reply<Answered<'own-case:validate'>>> {
    return this.#connection.ask('own-case:validate', { problemId: this.problem.id, case: { fields: ownCase.fields } });
  }

  async chooseLanguage(language: Language): Promise<void> {
    if (this.#state.view === null) return;
    this.#learnRound(await this.#connection.ask('round:choose-language', { ...this.#sheet(), language }));
  }

  async readText(jobId: JobId, caseIndex: number, part: 'input' | 'expected' | 'got' | 'stdout' | 'stderr'): Promise<Reply<ShownText>> {
    return this.#connection.ask('job:read-text', { jobId, caseIndex, part });
  }

  /** Which sheet of which round is asked about. */
  #sheet(): Pick<Judged, 'roundId' | 'problemId'> {
    if (this.#state.round === null) throw new Error('The round is not open yet.');
    return { roundId: this.#state.round.id, problemId: this.problem.id };
  }

  async #judge(language: Language, ask: (judged: Judged) => Promise<Reply<JobView>>): Promise<Reply<JobView>> {
    const draft = this.#drafts.get(language);
    if (draft === undefined) return { ok: false, failure: { code: 'round-not-found', message: 'The round is not open yet; try again in a moment.' } };
    await draft.flush(flushMs);
    const { base, mine } = draft.sync;
    return this.#learn(await ask({ jobId: newJobId(), ...this.#sheet(), language, revision: base.revision, source: mine }));
  }

  #learn(reply: Reply<JobView>): Reply<JobView> {
    if (reply.ok) this.#become(withJob(this.#state, reply.value));
    return reply;
  }

  #learnRound(reply: Reply<RoundView>): Reply<RoundView> {
    if (reply.ok) this.#become(withRound(this.#state, reply.value));
    return reply;
  }

  #openOwnCases({ ownCases }: SheetView, version: number): void {
    if (this.#ownCases !== undefined) {
      this.#ownCases.told(ownCases, version);
      return;
    }
    const ids = this.#sheet();
    this.#ownCases = ownCasesOf(this.#around, {
      ...ids, saved: ownCases, version,
      send: async (cases) => {
        const reply = this.#learnRound(await this.#connection.ask('own-cases:save', { ...ids, cases: cases.map(({ fields }) => ({ fields })) }));
        return reply.ok ? undefined : reply.failure;
      },
    });
    this.#silence.push(this.#ownCases.subscribe(() => this.#tell()), this.#ownCases.start());
  }

  #openDraft(language: Language, view: SheetView): void {
    const server = view.drafts.find((draft) => draft.language === language) ?? { revision: 0, text: this.problem.starters[language] };
    const known = this.#drafts.get(language);
    if (known !== undefined) known.opened(server);
    else this.#drafts.set(language, openDraft(this.#around, { ...this.#sheet(), language }, server, { askAgain: () => void this.open(), changed: () => this.#tell() }));
  }

  #otherTab({ tab, language, revision, changes }: DraftChanged): void {
    if (language !== 'markdown' && tab !== this.#connection.tab) this.#drafts.get(language)?.otherTabChanged(revision, changes);
  }

  #become(state: RoundState): void {
    if (state === this.#state) return;
    const before = this.drive;
    this.#state = state;
    this.#driveChanged(before);
    if (state.view !== null && state.round !== null) this.#ownCases?.told(state.view.ownCases, state.round.version);
    this.#tell();
  }

  /** What was written goes before the other tab goes on; what could not go waits for this tab's turn. */
  #driveChanged(before: Drive): void {
    if (this.drive === before) return;
    if (this.drive === 'follows') void this.flush(flushMs);
    else this.#drafts.forEach((draft) => draft.release());
    void this.#ownCases?.flush();
  }

  #tell(): void {
    this.#version += 1;
    for (const changed of this.#watchers) changed();
  }

  #close(): void {
    this.#closed = true;
    for (const silence of this.#silence.splice(0)) silence();
    this.#drafts.forEach((draft) => draft.close());
  }
}

function opensPractice({ id }: ProblemView): OpenRound {
  return (connection) => connection.ask('round:open', { problemId: id });
}

type Judged = Asked<'job:submit'>;
