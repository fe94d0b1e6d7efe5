import type { JudgeView } from '@dayseven/contracts';
import type { Announcer } from './ports/announcer.ts';
import type { JudgeMachine, JudgeParts } from './ports/judge-machine.ts';
import { SetupRefusal } from './ports/judge-setup.ts';
import type { JudgeSetup } from './ports/judge-setup.ts';

export interface JudgeKeeper {
  /** Brings the judge up and keeps it up; given parts need no set-up the first time. */
  start(given?: JudgeParts): void;
  view(): JudgeView;
  isOn(): boolean;
  /** Somebody met a fault: asks the engine and has a trial judged; settles when it is known whether the judge is on. */
  look(): Promise<void>;
  stop(): Promise<void>;
}

export interface JudgeKeeperDeps {
  readonly setup: JudgeSetup;
  readonly machine: JudgeMachine;
  /** Has a tiny program of each language judged. @throws when one is not accepted. */
  readonly canary: (signal: AbortSignal) => Promise<void>;
  readonly announcer: Pick<Announcer, 'judgeChanged'>;
  /** Called whenever the judge comes on. */
  readonly onReady: () => void;
  readonly report: (problem: string, cause: unknown) => void;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

const PING_EVERY_MS = 2_000;
const RETRY_AFTER_MS = 3_000;
/** Set-up that says nothing for so long is stuck. */
const SILENT_SETUP_MS = 10 * 60_000;
const SWITCH_ON_MS = 180_000;

export function createJudgeKeeper({ setup, machine, canary, announcer, onReady, report, wait }: JudgeKeeperDeps): JudgeKeeper {
  const life = new AbortController();
  let current: JudgeView = { version: 1, state: 'starting', text: 'The judge is starting.' };
  let keeping: Promise<void> = Promise.resolve();
  /** Why the judge is not what it was when it was switched on. */
  let lost: Error | undefined;
  const isOver = (): boolean => life.signal.aborted;

  function show(state: JudgeView['state'], text: string, percent?: number): void {
    const same = current.state === state && current.text === text && current.percent === percent;
    if (same || life.signal.aborted) return;
    current = { version: current.version + 1, state, text, ...(percent === undefined ? {} : { percent }) };
    announcer.judgeChanged(current);
  }

  async function setUp(how: 'may-install' | 'look-only'): Promise<JudgeParts> {
    return limited(life.signal, SILENT_SETUP_MS, (signal, restart) => setup.prepare(how, ({ text, percent }) => {
      restart();
      // While it only looks, nothing is being built: the reason it is off stays on the page.
      if (how === 'may-install' || percent !== undefined) show('building', text, percent);
    }, signal));
  }

  async function switchOn(parts: JudgeParts): Promise<void> {
    lost = undefined;
    // While it is off, the page keeps the reason until the judge is on again.
    if (current.state !== 'off') show('starting', 'The judge is starting.');
    const reservation = await limited(life.signal, SWITCH_ON_MS, async (signal) => {
      const said = await machine.switchOn(parts, signal);
      await canary(signal);
      return said;
    });
    show('ready', reservation === undefined ? 'The judge is ready.' : `The judge is ready, for tests only: ${reservation}`);
    onReady();
  }

  async function examine(check: () => Promise<void>): Promise<void> {
    try {
      await check();
    } catch (error) {
      lost ??= error instanceof Error ? error : new Error(String(error));
      if (current.state === 'ready') show('off', whyOff(lost));
    }
  }

  async function untilLost(): Promise<never> {
    for (;;) {
      await wait(PING_EVERY_MS, life.signal);
      await examine(() => machine.ping());
      if (lost) throw lost;
    }
  }

  async function keep(given: JudgeParts | undefined): Promise<void> {
    let parts = given;
    let lastWhy = '';
    for (let how: 'may-install' | 'look-only' = 'may-install'; !isOver(); how = 'look-only') {
      try {
        await switchOn(parts ?? await setUp(how));
        await untilLost();
      } catch (error) {
        if (isOver()) break;
        if (whyOff(error) !== lastWhy) report('The judge is off.', error);
        lastWhy = whyOff(error);
        show('off', whyOff(error));
      }
      parts = undefined;
      await machine.switchOff().catch((error: unknown) => report('The judge could not be switched off.', error));
      await wait(RETRY_AFTER_MS, life.signal).catch(() => undefined);
    }
  }

  return {
    start(given) {
      keeping = keep(given);
    },
    view: () => current,
    isOn: () => current.state === 'ready' && !life.signal.aborted,
    look: () => examine(async () => {
      await machine.ping();
      await canary(life.signal);
    }),
    async stop() {
      life.abort();
      await keeping;
      await machine.switchOff();
    },
  };
}

/** Set-up says itself what to do; everything else passes or is mended while the judge tries again. */
function whyOff(error: unknown): string {
  if (error instanceof SetupRefusal) return error.message;
  const why = error instanceof Error ? error.message : 'it failed to start.';
  return `The judge is off: ${why.charAt(0).toLowerCase()}${why.slice(1)} It comes back by itself.`;
}

/** Runs a step under a deadline that it may restart; what the step does after it is aborted is its own affair. */
async function limited<T>(life: AbortSignal, ms: number, step: (signal: AbortSignal, restart: () => void) => Promise<T>): Promise<T> {
  const late = new AbortController();
  const begin = (): NodeJS.Timeout => setTimeout(() => late.abort(new Error('it did not get ready in time.')), ms);
  let timer = begin();
  const signal = AbortSignal.any([life, late.signal]);
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason instanceof Error ? signal.reason : new Error('stopped.')));
  });
  try {
    return await Promise.race([step(signal, () => { clearTimeout(timer); timer = begin(); }), aborted]);
  } finally {
    clearTimeout(timer);
  }
}
