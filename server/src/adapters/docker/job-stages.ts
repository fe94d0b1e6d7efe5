import type { SandboxNews } from '../../application/ports/sandbox.ts';
import { sumOf } from '../../domain/judging/stages.ts';
import type { Stages } from '../../domain/judging/stages.ts';

/** Follows one job through its container. */
export interface StageWatch {
  /** A container was had. */
  taken(): void;
  told(news: SandboxNews): void;
  /** The last word was heard; `inside` is what the container says of its own stages. */
  over(inside: Stages): Stages;
}

/** What the job waited for, in stages that follow each other without a gap. */
export function watchStages(now: () => number): StageWatch {
  const began = now();
  let taken = began;
  let compiled: number | undefined;
  let first: number | undefined;
  return {
    taken() {
      taken = now();
    },
    told(news) {
      if (news.kind === 'compiled') compiled ??= now();
      else first ??= now();
    },
    over(inside) {
      const end = now();
      const ran = compiled ?? end;
      const answered = first ?? end;
      return { ...inside, container: taken - began, 'hand-over': Math.max(0, ran - taken - sumOf(inside)), 'first-case': answered - ran, run: end - answered };
    },
  };
}
