import type { DesignConditions, ScenarioId } from '@dayseven/contracts';
import type { Instant } from '../../domain/instant.ts';
import { foldDesignRound } from '../../domain/design/design-round.ts';
import { pickScenario } from '../../domain/design/pick-scenario.ts';
import { templateOf } from '../../domain/design/template.ts';
import { ok } from '../../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { ScenarioCatalogue } from '../ports/scenario-catalogue.ts';
import type { TemplateStore } from '../ports/template-store.ts';
import { readableLog } from '../readable-log.ts';
import { refuse } from '../refusal.ts';
import type { DrawRound, RoundToBe } from '../timed-round/round-kinds.ts';
import type { Viewer } from '../viewer.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly scenarios: ScenarioCatalogue;
  readonly templates: Pick<TemplateStore, 'find'>;
  readonly clock: Clock;
}

/** Draws the scenario of a design round; it is shown when the round starts. */
export function createDrawDesignRound({ rounds, scenarios, templates, clock }: Deps): DrawRound<DesignConditions> {
  /** When the viewer last read each scenario's statement; one of a round that has not started was not read. */
  async function readBefore(viewer: Viewer): Promise<ReadonlyMap<ScenarioId, Instant>> {
    const read = new Map<ScenarioId, Instant>();
    for (const { id, kind } of await rounds.listByPerson(viewer.personId)) {
      const log = kind === 'design' ? await readableLog(rounds, id) : undefined;
      const round = log && foldDesignRound(log);
      if (round?.clock.startedAt !== undefined) read.set(round.scenarioId, round.clock.startedAt);
    }
    return read;
  }

  return async function drawDesignRound(viewer, conditions, as) {
    const now = clock.now();
    const read = await readBefore(viewer);
    const candidates = scenarios.list().map(({ id, shelf }) => ({ id, shelf, ...openedAt(read.get(id)) }));
    const pick = pickScenario(candidates, { ...conditions, now });
    if (!pick) return refuse('problem-not-found', 'There is no scenario for such a round; npm run scenarios says what is wrong with those left out.');
    const round = { ...as, personId: viewer.personId, kind: 'design', problems: [], openedAt: now } as const;
    await rounds.create(round, { type: 'design-planned', v: 1, conditions, ...pick, template: templateOf(conditions.minutes, await templates.find(viewer.personId)) });
    return ok(round);
  };
}

function openedAt(at: Instant | undefined): { readonly openedAt?: Instant } {
  return at === undefined ? {} : { openedAt: at };
}

/** The design round of a day. */
export function designOfDay({ day: { mode, extraTime, seed }, minutes }: RoundToBe): DesignConditions {
  return { minutes, mode, extraTime, seed };
}
