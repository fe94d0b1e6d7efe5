import type { AnswerShape, Competency, QuestionId, QuestionReason } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { seededNumbers } from './seeded.ts';

export interface QuestionCandidate {
  readonly id: QuestionId;
  readonly family: string;
  readonly shelf: 'practice' | 'mock';
  readonly shape: AnswerShape;
  readonly competencies: readonly Competency[];
  /** When the person was last asked it; absent when never. */
  readonly askedAt?: Instant;
}

export interface PickedQuestion {
  readonly questionId: QuestionId;
  readonly because: readonly QuestionReason[];
}

/** Asked in these days, a question is not asked again while others remain. */
const askedLatelyMs = 14 * 24 * 3_600_000;

const weights: Readonly<Record<QuestionReason, number>> = { 'no-story': 4, 'answered-badly': 3, 'competency-not-asked': 3, 'kept-for-mocks': 2, 'never-asked': 2, 'longest-ago': 1 };

export interface QuestionWish {
  readonly count: number;
  readonly seed: number;
  readonly now: Instant;
  /** Competencies that none of the person's stories shows. */
  readonly uncovered: ReadonlySet<Competency>;
  /** Competencies whose last answer was rated as no. */
  readonly answeredBadly: ReadonlySet<Competency>;
}

/** Draws questions by lot, each of another family and with a competency the ones before it do not ask for, as far as there are such. The first aims at a gap of the person's where there is one. */
export function pickQuestions(all: readonly QuestionCandidate[], wish: QuestionWish): readonly PickedQuestion[] {
  const { count, seed, now } = wish;
  const random = seededNumbers(seed);
  const everAsked = new Set(all.flatMap(({ askedAt, competencies }) => (askedAt === undefined ? [] : competencies)));
  const whyOf = (one: QuestionCandidate) => reasons(one, everAsked, wish);
  const aims = (one: QuestionCandidate) => whyOf(one).some((reason) => reason === 'no-story' || reason === 'answered-badly');
  // In an order of their own, so that the same seed picks the same however the catalogue is listed.
  let left = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const covered = new Set<Competency>();
  const families = new Set<string>();
  const picks: PickedQuestion[] = [];
  while (picks.length < count && left.length > 0) {
    const pool = [
      (one: QuestionCandidate) => now - (one.askedAt ?? -Infinity) > askedLatelyMs,
      (one: QuestionCandidate) => !families.has(one.family),
      (one: QuestionCandidate) => one.competencies.some((competency) => !covered.has(competency)),
      ...(picks.length === 0 ? [aims] : []),
    ].reduce(preferring, left);
    const drawn = draw(pool.map((one) => ({ one, because: whyOf(one) })), random());
    if (!drawn) break;
    picks.push({ questionId: drawn.one.id, because: drawn.because });
    drawn.one.competencies.forEach((competency) => covered.add(competency));
    families.add(drawn.one.family);
    left = left.filter(({ id }) => id !== drawn.one.id);
  }
  return picks;
}

/** Those that fit, where there are any. */
function preferring(pool: readonly QuestionCandidate[], fits: (one: QuestionCandidate) => boolean): QuestionCandidate[] {
  const fitting = pool.filter(fits);
  return fitting.length > 0 ? fitting : [...pool];
}

function reasons({ askedAt, shelf, shape, competencies }: QuestionCandidate, everAsked: ReadonlySet<Competency>, { uncovered, answeredBadly }: QuestionWish): readonly QuestionReason[] {
  return [
    ...(shape === 'story' && competencies.some((competency) => uncovered.has(competency)) ? ['no-story' as const] : []),
    ...(competencies.some((competency) => answeredBadly.has(competency)) ? ['answered-badly' as const] : []),
    ...(competencies.some((competency) => !everAsked.has(competency)) ? ['competency-not-asked' as const] : []),
    ...(shelf === 'mock' ? ['kept-for-mocks' as const] : []),
    askedAt === undefined ? 'never-asked' : 'longest-ago',
  ];
}

interface Weighed {
  readonly one: QuestionCandidate;
  readonly because: readonly QuestionReason[];
}

function draw(weighed: readonly Weighed[], lot: number): Weighed | undefined {
  const weightOf = ({ because }: Weighed): number => because.reduce((weight, reason) => weight * weights[reason], 1);
  let left = lot * weighed.reduce((sum, each) => sum + weightOf(each), 0);
  for (const each of weighed) {
    left -= weightOf(each);
    if (left < 0) return each;
  }
  return weighed.at(-1);
}
