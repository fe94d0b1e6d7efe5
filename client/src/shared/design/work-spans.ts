import type { TapeView } from '@dayseven/contracts';
import type { DesignSection } from '@dayseven/contracts/vocabulary';
import { applyEdits } from '../../connection/text-edits.ts';
import { sectionNames } from './design-words.ts';

/** What somebody was at: a heading of the document, or drawing (or listing) parts. */
export type Workplace = DesignSection | 'drawing';

export interface WorkSpan {
  readonly at: Workplace;
  readonly fromMs: number;
  readonly toMs: number;
}

export interface WorkTime {
  readonly at: Workplace;
  readonly spentMs: number;
  /** The minutes its heading gave it. */
  readonly budgetMinutes?: number;
}

interface Sign {
  readonly at: Workplace;
  readonly atMs: number;
}

const slots = 120;
const heading = /^##[ \t]+(.+?)[ \t]*(?:\((\d+) min\))?[ \t]*$/gm;
const sections = new Map(Object.entries(sectionNames).map(([section, name]) => [name.toLowerCase(), section as DesignSection]));

/**
 * Where the time of a design round went, inferred and no better than that: each of equal stretches belongs to what was worked on most in it, and one without
 * a sign to what came after it, as thinking comes before writing; the end belongs to what was last.
 */
export function workSpans({ lengthMs, design }: TapeView): readonly WorkSpan[] {
  if (!design || lengthMs <= 0) return [];
  const signs = [...signsInDocument(design.document), ...[...design.board, ...design.components].map(({ atMs }): Sign => ({ at: 'drawing', atMs }))];
  const most = Array.from({ length: slots }, (_none, slot) => mostIn(signs.filter(({ atMs }) => Math.min(slots - 1, Math.floor((atMs / lengthMs) * slots)) === slot)));
  const last = most.findLast((one) => one !== undefined);
  const spans: WorkSpan[] = [];
  most.forEach((_one, slot) => {
    const at = most.slice(slot).find((later) => later !== undefined) ?? last;
    if (at === undefined) return;
    const toMs = ((slot + 1) * lengthMs) / slots;
    const before = spans.at(-1);
    if (before?.at === at) spans[spans.length - 1] = { ...before, toMs };
    else spans.push({ at, fromMs: (slot * lengthMs) / slots, toMs });
  });
  return spans;
}

/** The time at each heading beside what it was given, in the document's order, and then what went into drawing. */
export function workTimes(view: TapeView): readonly WorkTime[] {
  const spans = workSpans(view);
  const budgets = new Map(headingsOf(view.design?.document.starter ?? '').map(({ section, minutes }) => [section, minutes]));
  const places: readonly Workplace[] = [...(Object.keys(sectionNames) as DesignSection[]), 'drawing'];
  return places.map((at) => {
    const budgetMinutes = at === 'drawing' ? undefined : budgets.get(at);
    return { at, spentMs: spans.filter((span) => span.at === at).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0), ...(budgetMinutes !== undefined && { budgetMinutes }) };
  });
}

function signsInDocument({ starter, edits }: NonNullable<TapeView['design']>['document']): readonly Sign[] {
  let text = starter;
  return edits.flatMap(({ atMs, changes }): readonly Sign[] => {
    text = applyEdits(text, changes);
    const [offset, , inserted] = changes.at(-1) ?? [0, 0, ''];
    const at = headingsOf(text).findLast((one) => one.offset <= offset + inserted.length)?.section;
    return at === undefined ? [] : [{ at, atMs }];
  });
}

function headingsOf(text: string): readonly { readonly section: DesignSection; readonly offset: number; readonly minutes: number | undefined }[] {
  return [...text.matchAll(heading)].flatMap(({ 1: name = '', 2: minutes, index }) => {
    const section = sections.get(name.toLowerCase());
    return section === undefined ? [] : [{ section, offset: index, minutes: minutes === undefined ? undefined : Number(minutes) }];
  });
}

function mostIn(signs: readonly Sign[]): Workplace | undefined {
  const counts = new Map<Workplace, number>();
  for (const { at } of signs) counts.set(at, (counts.get(at) ?? 0) + 1);
  return [...counts].reduce<readonly [Workplace, number] | undefined>((best, one) => (best && best[1] >= one[1] ? best : one), undefined)?.[0];
}
