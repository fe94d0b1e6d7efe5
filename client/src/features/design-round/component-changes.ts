import type { Component } from '@dayseven/contracts/vocabulary';

type List = readonly Component[];

/** Without it, and without what was connected to it. */
export function withoutComponent(list: List, name: string): List {
  return list.filter((one) => one.name !== name).map((one) => ({ ...one, connects: one.connects.filter(({ to }) => to !== name) }));
}

/** The same component under its new name and kind; what is connected to it still is. */
export function changedComponent(list: List, name: string, change: Pick<Component, 'name' | 'kind'>): List {
  return list.map((one) => ({ ...(one.name === name ? { ...one, ...change } : one), connects: one.connects.map((connect) => (connect.to === name ? { ...connect, to: change.name } : connect)) }));
}
