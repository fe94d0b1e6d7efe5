import type { BoardPatch, DesignConditions, Reply, RoundView } from '@dayseven/contracts';
import { newId, type Page } from './page.ts';
import { createWorld, type World } from './world.ts';

/** A world of two scenarios, one of each shelf, with a page in it, and the words a design round is told in. */
export interface DesignStage {
  world: World;
  page: Page;
  plan(over?: Partial<DesignConditions>): Promise<RoundView>;
  /** Planned, joined and started. */
  started(over?: Partial<DesignConditions>): Promise<RoundView>;
  seen(round: RoundView): Promise<RoundView>;
  write(round: RoundView, text: string, base?: number): Promise<Reply<unknown>>;
  draw(round: RoundView, ...patches: readonly BoardPatch[]): Promise<Reply<unknown>>;
}

const conditions: DesignConditions = { minutes: 60, mode: 'strict', extraTime: 1, seed: 1 };

export async function setDesignStage(): Promise<DesignStage> {
  const world = await createWorld();
  const stage: DesignStage = {
    world,
    page: await world.page(),
    plan: (over = {}) => stage.page.ask('round:plan-design', { ...conditions, ...over }),
    async started(over) {
      const { id } = await stage.plan(over);
      await stage.page.ask('round:join', { roundId: id });
      return stage.page.ask('round:start', { roundId: id });
    },
    seen: ({ id }) => stage.page.ask('round:join', { roundId: id }),
    write: ({ id }, text, base = 0) => stage.page.send('draft:edit', { roundId: id, problemId: 'document', language: 'markdown', tab: stage.page.tab, batch: base + 1, base, changes: [[0, 0, text]] }),
    draw: ({ id }, ...patches) => stage.page.send('board:draw', { roundId: id, tab: stage.page.tab, patches }),
  };
  return stage;
}

/** A box that was not there before. */
export function newBox(id: string = newId(), set: BoardPatch['set'] = {}): BoardPatch {
  return { id, from: 0, version: 1, set: { type: 'rectangle', isDeleted: false, x: 1, ...set } };
}
