import type { Costs, NoteCause, VerdictKind } from '@dayseven/contracts/vocabulary';
import type { SheetAccount } from '../round/account.ts';

/** What a missed problem is worth noting: complete, so that taking it is one key. */
export interface DraftedNote {
  readonly because: NoteCause;
  readonly question: string;
  readonly happened: string;
  readonly fix: string;
  /** When in the round it showed. */
  readonly atMs?: number;
}

/** What a problem teaches, as far as a note needs it. */
export interface Lesson {
  readonly title: string;
  readonly pattern: string;
  readonly pitfall: string;
  readonly complexity: Costs & { readonly why: string };
  /** The category of the case at which the submission that stands failed. */
  readonly missed?: string;
}

/** More would not be reviewed. */
export const mostNotes = 5;

type Draft = (account: SheetAccount, lesson: Lesson) => DraftedNote | undefined;

/** From the gravest to the mildest. */
const drafts: readonly Draft[] = [missedCase, brokenLater, neededHints, costsUnsaid];

/** The notes a round leaves, at most five: the gravest of every problem first. */
export function draftNotes(problems: readonly { readonly account: SheetAccount; readonly lesson: Lesson }[]): readonly (DraftedNote & { readonly of: SheetAccount['problemId'] })[] {
  return drafts.flatMap((draft) => problems.flatMap(({ account, lesson }) => {
    const note = draft(account, lesson);
    return note ? [{ ...note, of: account.problemId }] : [];
  })).slice(0, mostNotes);
}

function missedCase({ verdict, rejectedMs }: SheetAccount, { title, pitfall, missed }: Lesson): DraftedNote | undefined {
  if (verdict === undefined || ours.includes(verdict)) return undefined;
  const where = missed === undefined ? '' : ` at a case of "${missed}"`;
  return { because: 'missed-case', question: `${title}: which input breaks the obvious way?`, happened: `The submission was rejected${where}.`, fix: pitfall, ...(rejectedMs !== undefined && { atMs: rejectedMs }) };
}

/** Verdicts that leave nothing to note. */
const ours: readonly VerdictKind[] = ['accepted', 'internal-error'];

function brokenLater({ brokenMs, verdict }: SheetAccount, { title }: Lesson): DraftedNote | undefined {
  if (brokenMs === undefined || verdict === 'accepted') return undefined;
  return { because: 'worked-then-broken', atMs: brokenMs, question: `${title}: what do you do when the samples pass?`, happened: 'A run passed, and a later edit broke it for good.', fix: 'Submit at once. A better earlier submission always stands; improve after that.' };
}

function neededHints({ hints }: SheetAccount, { title, pattern }: Lesson): DraftedNote | undefined {
  if (hints === 0) return undefined;
  return { because: 'hints', question: `${title}: which pattern opens it?`, happened: hints === 1 ? 'A hint was needed.' : `${hints} hints were needed.`, fix: pattern };
}

function costsUnsaid({ costs, verdict }: SheetAccount, { title, complexity }: Lesson): DraftedNote | undefined {
  if (verdict === undefined || isSaidAlike(costs, complexity)) return undefined;
  const happened = costs ? `You said time ${costs.time}, space ${costs.space}.` : 'It was never said.';
  return { because: 'costs', question: `${title}: what does it cost, and why?`, happened, fix: `Time ${complexity.time}, space ${complexity.space}. ${complexity.why}` };
}

/** Compared as written, blanks and case aside: whether two other words mean the same is for the person to see. */
function isSaidAlike(said: Costs | undefined, model: Costs): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
  return said !== undefined && plain(said.time) === plain(model.time) && plain(said.space) === plain(model.space);
}
