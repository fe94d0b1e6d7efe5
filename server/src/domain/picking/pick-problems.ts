import type { Difficulty, PickReason, ProblemId, Topic } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { seededNumbers } from './seeded.ts';

export interface Candidate {
  readonly id: ProblemId;
  readonly side: 'linear' | 'linked';
  readonly shelf: 'practice' | 'mock';
  /** The first is the main one. */
  readonly topics: readonly Topic[];
  readonly difficulty: Difficulty;
  /** When the person last opened its statement; absent when never. */
  readonly openedAt?: Instant;
  readonly solvedAt?: Instant;
}

export interface Wish {
  readonly count: 1 | 2;
  /** Topics the person feels weak at. */
  readonly weak: readonly Topic[];
  readonly seed: number;
  readonly now: Instant;
  /** Draw one problem that is like this one. */
  readonly sisterOf?: ProblemId;
  /** Draw one easy problem that is not kept for mock rounds. */
  readonly taste?: true;
}

export interface Pick {
  readonly problemId: ProblemId;
  readonly because: readonly PickReason[];
}

const solvedLatelyMs = 21 * 24 * 3_600_000;

/**
 * Picks by lot, each side of day 7's pair once: a statement already opened is not drawn while unopened ones remain on its side, nor one
 * solved in the last three weeks while others remain; weak and unseen topics and the mock reserve weigh more. Fewer come back when there are fewer.
 */
export function pickProblems(all: readonly Candidate[], wish: Wish): readonly Pick[] {
  const candidates = askedFor(all, wish);
  const random = seededNumbers(wish.seed);
  const bothSides = random() < 0.5 ? (['linear', 'linked'] as const) : (['linked', 'linear'] as const);
  const sides = bothSides.filter((side) => candidates.some((candidate) => candidate.side === side));
  const seenTopics = new Set(candidates.flatMap(({ openedAt, topics }) => (openedAt === undefined ? [] : topics.slice(0, 1))));
  // In an order of their own, so that the same seed picks the same however the catalogue is listed.
  const ordered = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sides.slice(0, wish.sisterOf === undefined ? wish.count : 1).flatMap((side) => {
    const pool = drawable(ordered.filter((candidate) => candidate.side === side), wish.now);
    const weighed = pool.map((candidate) => ({ candidate, because: reasons(candidate, wish, seenTopics) }));
    const drawn = draw(weighed, random());
    return drawn ? [{ problemId: drawn.candidate.id, because: drawn.because }] : [];
  });
}

function askedFor(all: readonly Candidate[], { sisterOf, taste }: Wish): readonly Candidate[] {
  if (taste === true) return all.filter(({ shelf, difficulty }) => shelf === 'practice' && difficulty === 'easy');
  return sisterOf === undefined ? all : sisters(all, sisterOf);
}

/** Those with the same main topic, else those of the same side; never the problem itself. */
function sisters(all: readonly Candidate[], of: ProblemId): readonly Candidate[] {
  const its = all.find(({ id }) => id === of);
  const others = all.filter(({ id }) => id !== of);
  const alike = others.filter(({ topics }) => topics[0] === its?.topics[0]);
  return alike.length > 0 ? alike : others.filter(({ side }) => side === its?.side);
}

function drawable(side: readonly Candidate[], now: Instant): readonly Candidate[] {
  const unopened = side.filter(({ openedAt }) => openedAt === undefined);
  if (unopened.length > 0) return unopened;
  const notLately = side.filter(({ solvedAt }) => solvedAt === undefined || now - solvedAt > solvedLatelyMs);
  const pool = notLately.length > 0 ? notLately : side;
  // The half that was opened longest ago.
  return [...pool].sort((a, b) => (a.openedAt ?? 0) - (b.openedAt ?? 0)).slice(0, Math.ceil(pool.length / 2));
}

function reasons(candidate: Candidate, { weak, sisterOf, taste }: Wish, seenTopics: ReadonlySet<Topic>): readonly PickReason[] {
  const main = candidate.topics[0];
  if (taste === true) return ['taste'];
  return [
    ...(sisterOf !== undefined ? ['sister' as const] : []),
    ...(weak.some((topic) => candidate.topics.includes(topic)) ? ['weak-topic' as const] : []),
    ...(main !== undefined && !seenTopics.has(main) ? ['topic-not-seen' as const] : []),
    ...(candidate.openedAt === undefined ? ['never-opened' as const] : ['longest-unseen' as const]),
    ...(candidate.shelf === 'mock' ? ['kept-for-mocks' as const] : []),
  ];
}

const weights: Readonly<Record<PickReason, number>> = { sister: 1, taste: 1, chosen: 1, 'weak-topic': 4, 'topic-not-seen': 2, 'kept-for-mocks': 2, 'never-opened': 1, 'longest-unseen': 1 };

function draw<T extends { readonly because: readonly PickReason[] }>(weighed: readonly T[], lot: number): T | undefined {
  const weightOf = ({ because }: T): number => because.reduce((weight, reason) => weight * weights[reason], 1);
  let left = lot * weighed.reduce((sum, one) => sum + weightOf(one), 0);
  for (const one of weighed) {
    left -= weightOf(one);
    if (left < 0) return one;
  }
  return weighed.at(-1);
}
