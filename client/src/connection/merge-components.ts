import type { Component } from '@dayseven/contracts/vocabulary';
import { isSame } from './same-json.ts';

type List = readonly Component[];

/** What both lists made of their common ground, part by part; where both changed one, mine stands. */
export function mergeComponents(ground: List, mine: List, theirs: List): List {
  const [was, ours] = [byName(ground), byName(mine)];
  const isMine = (one: Component) => !isSame(one, was.get(one.name));
  const kept = theirs.flatMap((one) => {
    const here = ours.get(one.name);
    if (here === undefined) return was.has(one.name) ? [] : [one];
    return [isMine(here) ? here : one];
  });
  const there = byName(theirs);
  return [...kept, ...mine.filter((one) => !there.has(one.name) && isMine(one))];
}

function byName(list: List): ReadonlyMap<string, Component> {
  return new Map(list.map((component) => [component.name, component]));
}
