import { beforeEach, describe, expect, it } from '@jest/globals';
import { RoundId, TabId } from '@dayseven/contracts';
import { createDrivers, type Drivers } from './drivers.ts';

const round = RoundId.parse('00000000-0000-4000-8000-000000000001');
const tabs = ['a', 'b', 'c'].map((mark) => TabId.parse(`00000000-0000-4000-8000-00000000000${mark}`));
const [first, second, third] = tabs as [TabId, TabId, TabId];

let now = 0;
let drivers: Drivers;
beforeEach(() => {
  now = 0;
  drivers = createDrivers({ now: () => now });
});

describe('who drives', () => {
  it('[R70] is the first that came, and says when it changes', () => {
    expect(drivers.join(round, first)).toBe(true);
    expect(drivers.join(round, second)).toBe(false);
    expect(drivers.of(round)).toBe(first);
    expect([drivers.mayChange(round, first), drivers.mayChange(round, second)]).toEqual([true, false]);
  });

  it('[R70] is whoever comes next when no page was left', () => {
    drivers.join(round, first);
    drivers.left(first);
    expect(drivers.of(round)).toBeUndefined();
    drivers.join(round, second);
    expect(drivers.of(round)).toBe(second);
  });

  it('[R70] passes to the page that came next after ten seconds, not to one that left meanwhile', () => {
    for (const tab of tabs) drivers.join(round, tab);
    drivers.left(first);
    drivers.left(second);
    now = 9_999;
    expect(drivers.passOn()).toEqual([]);
    now = 10_000;
    expect(drivers.passOn()).toEqual([round]);
    expect(drivers.of(round)).toBe(third);
    expect(drivers.passOn()).toEqual([]);
  });

  it('[R70] stays with a tab that comes back in time', () => {
    drivers.join(round, first);
    drivers.join(round, second);
    drivers.left(first);
    now = 9_000;
    drivers.join(round, first);
    now = 60_000;
    expect(drivers.passOn()).toEqual([]);
    expect(drivers.of(round)).toBe(first);
  });

  it('[R70] goes back to one that comes late, unless the other has changed something', () => {
    drivers.join(round, first);
    drivers.mayChange(round, first);
    drivers.join(round, second);
    drivers.left(first);
    now = 10_000;
    drivers.passOn();
    drivers.join(round, first, first);
    expect(drivers.of(round)).toBe(first);
    drivers.take(round, second);
    drivers.join(round, first, first);
    expect(drivers.of(round)).toBe(second);
  });

  it('[R71] lets the one that lost the drive hand in for five seconds what it had written, if it wrote', () => {
    drivers.join(round, first);
    drivers.join(round, second);
    drivers.take(round, second);
    expect(drivers.mayHandIn(round, first)).toBe(false);
    drivers.take(round, first);
    now = 5_000;
    expect([drivers.mayHandIn(round, second), drivers.mayHandIn(round, third)]).toEqual([true, false]);
    now = 5_001;
    expect(drivers.mayHandIn(round, second)).toBe(false);
  });
});
