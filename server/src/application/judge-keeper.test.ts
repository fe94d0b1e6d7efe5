import { describe, expect, it } from '@jest/globals';
import { createJudgeKeeper } from './judge-keeper.ts';
import type { JudgeMachine, JudgeParts } from './ports/judge-machine.ts';
import { SandboxFault } from './ports/sandbox.ts';
import { SetupRefusal } from './ports/judge-setup.ts';
import type { JudgeSetup } from './ports/judge-setup.ts';

const parts: JudgeParts = { engine: { socketPath: '/s' }, images: { go: 'g', typescript: 't', compiler: 'c' } };

function createWorld(change: { prepare?: JudgeSetup['prepare']; canary?: () => Promise<void>; unenforced?: string } = {}) {
  const world = { alive: true, ons: 0, hows: [] as string[], shown: [] as string[], ready: 0 };
  const machine: JudgeMachine = {
    run: () => Promise.reject(new Error('not asked')),
    formatGo: () => Promise.reject(new Error('not asked')),
    switchOn: async () => { world.ons += 1; return change.unenforced; },
    expect: () => undefined,
    ping: async () => { if (!world.alive) throw new SandboxFault('gone'); },
    switchOff: async () => undefined,
  };
  const keeper = createJudgeKeeper({
    machine,
    setup: {
      async prepare(how, tell, signal) {
        world.hows.push(how);
        return change.prepare ? change.prepare(how, tell, signal) : parts;
      },
    },
    canary: change.canary ?? (async () => undefined),
    announcer: { judgeChanged: ({ state, text, percent }) => world.shown.push(`${state}: ${text}${percent === undefined ? '' : ` ${percent}`}`) },
    onReady: () => { world.ready += 1; },
    report: () => undefined,
    wait: (_ms, signal) => new Promise((resolve, reject) => { setImmediate(() => (signal.aborted ? reject(new Error('stopped')) : resolve())); }),
  });
  const turns = async (): Promise<void> => { for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve)); };
  return { world, keeper, turns };
}

describe('[J17] the judge comes up', () => {
  it('through set-up, whose progress is shown, to ready', async () => {
    const { world, keeper, turns } = createWorld({ prepare: async (_how, tell) => { tell({ text: 'Building.', percent: 40 }); return parts; } });
    keeper.start();
    expect(keeper.isOn()).toBe(false);
    await turns();
    expect(keeper.isOn()).toBe(true);
    expect(world.shown).toEqual(['building: Building. 40', 'starting: The judge is starting.', 'ready: The judge is ready.']);
    expect(world.ready).toBe(1);
    await keeper.stop();
  });

  it('[S42] and says in the same line what is not enforced', async () => {
    const { world, keeper, turns } = createWorld({ unenforced: 'memory is not limited.' });
    keeper.start();
    await turns();
    expect(world.shown.at(-1)).toBe('ready: The judge is ready, for tests only: memory is not limited.');
    await keeper.stop();
  });

  it('without set-up when the parts are given', async () => {
    const { world, keeper, turns } = createWorld();
    keeper.start(parts);
    await turns();
    expect(world.hows).toEqual([]);
    expect(keeper.view().state).toBe('ready');
    await keeper.stop();
  });

  it('not while its trial is not accepted', async () => {
    const { keeper, turns } = createWorld({ canary: () => Promise.reject(new Error('its trial failed.')) });
    keeper.start(parts);
    await turns();
    expect(keeper.view()).toMatchObject({ state: expect.stringMatching(/off|starting/) });
    expect(keeper.isOn()).toBe(false);
    await keeper.stop();
  });

  it('or says in set-up\'s own sentence why not, and tries again without installing anything', async () => {
    const { world, keeper, turns } = createWorld({ prepare: () => Promise.reject(new SetupRefusal('There is no engine; install one.')) });
    keeper.start();
    await turns();
    expect(keeper.view()).toMatchObject({ state: 'off', text: 'There is no engine; install one.' });
    expect(world.shown).toEqual(['off: There is no engine; install one.']);
    expect(world.hows.slice(0, 3)).toEqual(['may-install', 'look-only', 'look-only']);
    await keeper.stop();
  });
});

it('[J18] a judge that faults though its engine answers is set up again when its trial fails too', async () => {
  let broken = false;
  const { world, keeper, turns } = createWorld({ canary: async () => { if (broken) { broken = false; throw new Error('no such image'); } } });
  keeper.start(parts);
  await turns();
  broken = true;
  await keeper.look();
  expect(keeper.isOn()).toBe(false);
  await turns();
  expect(world.hows).toEqual(['look-only']);
  expect(keeper.isOn()).toBe(true);
  await keeper.stop();
});

describe('[J18] the judge whose engine dies', () => {
  it('is off with a sentence, and comes back by itself', async () => {
    const { world, keeper, turns } = createWorld({ prepare: async () => { if (!world.alive) throw new SetupRefusal('The engine is stopped.'); return parts; } });
    keeper.start(parts);
    await turns();
    world.alive = false;
    await turns();
    expect(keeper.view().state).toBe('off');
    world.alive = true;
    await turns();
    expect(keeper.view().state).toBe('ready');
    expect(world.ready).toBe(2);
    expect(new Set(world.hows)).toEqual(new Set(['look-only']));
    await keeper.stop();
  });

  it('shows one sentence while it is off, however often it tries again', async () => {
    let full = false;
    const { world, keeper, turns } = createWorld({ canary: async () => { if (full) throw new SandboxFault('The disk is full.'); } });
    keeper.start(parts);
    await turns();
    full = true;
    await keeper.look();
    await turns();
    const tries = world.ons;
    await turns();
    expect(world.ons).toBeGreaterThan(tries);
    full = false;
    await turns();
    expect(world.shown.slice(1)).toEqual(['off: The judge is off: the disk is full. It comes back by itself.', 'ready: The judge is ready.']);
    await keeper.stop();
  });

  it('is known to be off as soon as somebody looks', async () => {
    const { world, keeper, turns } = createWorld();
    keeper.start(parts);
    await turns();
    world.alive = false;
    await keeper.look();
    expect(keeper.isOn()).toBe(false);
    await keeper.stop();
  });
});
