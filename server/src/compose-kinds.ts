import { createDrawDesignRound, designOfDay } from './application/design/draw-design-round.ts';
import { behavioralOfDay, createDrawBehavioralRound } from './application/behavioral/draw-behavioral-round.ts';
import { createDrawDsaRound, dsaOfDay } from './application/dsa/draw-dsa-round.ts';
import { createDrawMachineRound, machineOfDay } from './application/machine/draw-machine-round.ts';
import type { Clock } from './application/ports/clock.ts';
import type { MachineCatalogue } from './application/ports/machine-catalogue.ts';
import type { ProblemCatalogue } from './application/ports/problem-catalogue.ts';
import type { QuestionCatalogue } from './application/ports/question-catalogue.ts';
import type { RoundStore } from './application/ports/round-store.ts';
import type { ScenarioCatalogue } from './application/ports/scenario-catalogue.ts';
import type { StoryStore } from './application/ports/story-store.ts';
import type { TemplateStore } from './application/ports/template-store.ts';
import type { RoundKinds } from './application/timed-round/round-kinds.ts';

interface Parts {
  readonly rounds: RoundStore;
  readonly catalogue: ProblemCatalogue;
  readonly scenarios: ScenarioCatalogue;
  readonly machines: MachineCatalogue;
  readonly questions: QuestionCatalogue;
  readonly stories: StoryStore;
  readonly templates: TemplateStore;
  readonly clock: Clock;
}

/** What draws a round of each kind, alone and for a day. */
export function composeKinds(parts: Parts) {
  const drawDsaRound = createDrawDsaRound(parts);
  const drawDesignRound = createDrawDesignRound(parts);
  const drawBehavioralRound = createDrawBehavioralRound(parts);
  const drawMachineRound = createDrawMachineRound(parts);
  const kinds: RoundKinds = {
    dsa: (viewer, toBe, as) => drawDsaRound(viewer, dsaOfDay(toBe), as),
    design: (viewer, toBe, as) => drawDesignRound(viewer, designOfDay(toBe), as),
    'machine-coding': (viewer, toBe, as) => drawMachineRound(viewer, machineOfDay(toBe), as),
    behavioral: (viewer, toBe, as) => drawBehavioralRound(viewer, behavioralOfDay(toBe), as),
  };
  return { drawDsaRound, drawDesignRound, drawBehavioralRound, drawMachineRound, kinds };
}
