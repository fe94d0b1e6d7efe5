import { describe, expect, it } from '@jest/globals';
import { labels, LONGEST_LIFE_MS } from './labels.ts';
import { isDead, ownerLabel, parseOwner, thisOwner } from './owner.ts';
import type { Owner } from './owner.ts';
import { isStray } from './reap-strays.ts';

const me: Owner = { place: 'boot.1', pid: 10, started: '5' };
const other: Owner = { place: 'boot.1', pid: 20, started: '6' };
const dead: Owner = { place: 'boot.1', pid: 30, started: '7' };
const judge = { me, now: 1000, isDead: (owner: Owner) => owner.pid === dead.pid };
const of = (owner: Owner, bornAt: number) => ({ id: 'c', labels: labels(owner, bornAt) });

describe('[S2] a container is a stray', () => {
  it.each<[string, ReturnType<typeof of>, boolean]>([
    ['not when it is mine, however old', of(me, -LONGEST_LIFE_MS), false],
    ['not when its owner lives and its deadline is to come', of(other, 1001 - LONGEST_LIFE_MS), false],
    ['when its deadline has come', of(other, 1000 - LONGEST_LIFE_MS), true],
    ['when its owner is dead', of(dead, 1000), true],
    ['not when nobody can read whose it is or until when', { id: 'c', labels: { 'dayseven.owner': '?', 'dayseven.deadline': 'soon' } }, false],
  ])('%s', (_, container, stray) => {
    expect(isStray(container, judge)).toBe(stray);
  });
});

describe('[S2] an owner', () => {
  it('is this process and lives', () => {
    expect(isDead(thisOwner())).toBe(false);
    expect(parseOwner(ownerLabel(thisOwner()))).toEqual(thisOwner());
  });

  it('is dead when its process is gone, or its number is another\'s now', () => {
    expect(isDead({ ...thisOwner(), pid: 2 ** 30 })).toBe(true);
    expect(isDead({ ...thisOwner(), started: '1' })).toBe(true);
  });

  it('from elsewhere is never known to be dead', () => {
    expect(isDead({ place: 'elsewhere.1', pid: 2 ** 30, started: '1' })).toBe(false);
  });
});
