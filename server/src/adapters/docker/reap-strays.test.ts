import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { labels, LONGEST_LIFE_MS } from './labels.ts';
import type { SandboxOwner } from './labels.ts';
import { fateOf, thisOwner, ownerLabel, parseOwner } from './owner.ts';
import type { Fate, Owner } from './owner.ts';
import { isStray } from './reap-strays.ts';

const me: SandboxOwner = { place: 'boot.1', pid: 10, started: '5', sandbox: 'a' };
const alsoMine: SandboxOwner = { ...me, sandbox: 'b' };
const other: SandboxOwner = { place: 'boot.1', pid: 20, started: '6', sandbox: 'a' };
const dead: SandboxOwner = { place: 'boot.1', pid: 30, started: '7', sandbox: 'a' };
const elsewhere: SandboxOwner = { place: 'boot.2', pid: 30, started: '7', sandbox: 'a' };
const fates = new Map<number, Fate>([[me.pid, 'lives'], [other.pid, 'lives'], [dead.pid, 'dead']]);
const now = 1_000_000;
const judge = { me, now, fateOf: ({ place, pid }: Owner) => (place === me.place ? fates.get(pid) ?? 'lives' : 'unknown'), isHeld: (id: string) => id === 'held' };
const of = (owner: SandboxOwner, bornAt: number, id = 'c') => ({ id, labels: labels(owner, bornAt) });

describe('[S2] a container is a stray', () => {
  it.each<[string, ReturnType<typeof of>, boolean]>([
    ['not when I hold it, however old', of(me, now - 2 * LONGEST_LIFE_MS, 'held'), false],
    ['not when its owner lives here, however old', of(other, now - 2 * LONGEST_LIFE_MS), false],
    ['not when it is another sandbox\'s of this process', of(alsoMine, now - 2 * LONGEST_LIFE_MS), false],
    ['when its owner is dead', of(dead, now), true],
    ['not when nothing is known of its owner and its deadline is to come', of(elsewhere, now + 1 - LONGEST_LIFE_MS), false],
    ['when nothing is known of its owner and its deadline has come', of(elsewhere, now - LONGEST_LIFE_MS), true],
    ['not when nobody can read whose it is or until when', { id: 'c', labels: { 'dayseven.owner': '?', 'dayseven.deadline': 'soon' } }, false],
  ])('%s', (_, container, stray) => {
    expect(isStray(container, judge)).toBe(stray);
  });
});

describe('[S23] a container of mine that I do not hold', () => {
  it('is lost once whoever started it would have heard of it', () => {
    expect(isStray(of(me, now - 59_999, 'lost'), judge)).toBe(false);
    expect(isStray(of(me, now - 60_000, 'lost'), judge)).toBe(true);
  });
});

describe('[S2] an owner', () => {
  it('is this process and lives', () => {
    const mine = thisOwner();
    expect(fateOf(mine)).toBe('lives');
    expect(parseOwner(ownerLabel(mine))).toEqual(mine);
  });

  it('is dead when its process is gone, or its number is another\'s now', () => {
    expect(fateOf({ ...thisOwner(), pid: 2 ** 30 })).toBe('dead');
    expect(fateOf({ ...thisOwner(), started: '1' })).toBe('dead');
  });

  it.each([
    ['another boot', (place: string) => place.replace(/^[^.]*/, 'another-boot')],
    ['another process namespace, as in a container', (place: string) => place.replace(/[^.]*$/, '1')],
  ])('from %s is never known to be dead', (_, change) => {
    const mine = thisOwner();
    expect(fateOf({ ...mine, place: change(mine.place), pid: 2 ** 30 })).toBe('unknown');
  });

  it('that ended and was not waited for is dead', async () => {
    // The shell becomes a sleep that never waits for its child.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = await once(parent.stdout, 'data') as [Buffer];
    const child = { ...thisOwner(), pid: Number(line.toString()), started: '' };
    expect(fateOf(child)).toBe('lives');
    while (fateOf(child) === 'lives') await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(fateOf(child)).toBe('dead');
    expect(() => process.kill(child.pid, 0)).not.toThrow();
    parent.kill();
  });
});
