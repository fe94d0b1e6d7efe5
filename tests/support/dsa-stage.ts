import type { DsaConditions, Reply, RoundView, SheetView } from '@dayseven/contracts';
import { newId, type Page } from './page.ts';
import { createScriptedCatalogue, scriptedProblem } from './scripted-catalogue.ts';
import { createWorld, type World } from './world.ts';

/** In milliseconds. */
export const minute = 60_000;

/** A world of two problems, one of each side, with a page in it, and the words a DSA round is told in. */
export interface DsaStage {
  world: World;
  page: Page;
  plan(over?: Partial<DsaConditions>): Promise<RoundView>;
  /** Planned, joined and started. */
  started(over?: Partial<DsaConditions>): Promise<RoundView>;
  seen(round: RoundView): Promise<RoundView>;
  write(round: RoundView, text: string, where?: { readonly problemId?: string; readonly base?: number; readonly language?: string }): Promise<Reply<unknown>>;
  submit(round: RoundView, source: string): Promise<Reply<unknown>>;
}

const conditions: DsaConditions = { problems: 2, minutes: 60, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1 };
export const dsaCatalogue = createScriptedCatalogue([scriptedProblem('add-two'), scriptedProblem('chain', { side: 'linked', shelf: 'mock', statement: 'THE STATEMENT OF CHAIN' })]);

export async function setDsaStage(): Promise<DsaStage> {
  const world = await createWorld({ catalogue: dsaCatalogue });
  const stage: DsaStage = {
    world,
    page: await world.page(),
    plan: (over = {}) => stage.page.ask('round:plan-dsa', { ...conditions, ...over }),
    async started(over) {
      const { id } = await stage.plan(over);
      await stage.page.ask('round:join', { roundId: id });
      return stage.page.ask('round:start', { roundId: id });
    },
    seen: ({ id }) => stage.page.ask('round:join', { roundId: id }),
    write: ({ id }, text, { problemId = 'add-two', base = 0, language = 'go' } = {}) =>
      stage.page.send('draft:edit', { roundId: id, problemId, language, tab: stage.page.tab, batch: base + 1, base, changes: [[0, 0, text]] }),
    submit: ({ id }, source) => stage.page.send('job:submit', { jobId: newId(), roundId: id, problemId: 'add-two', language: 'go', revision: 1, source }),
  };
  return stage;
}

export function sheetOn(round: RoundView, problemId: string): SheetView | undefined {
  return round.sheets.find((one) => one.problemId === problemId);
}
