import { z } from 'zod';
import { FactsView, LessonView, RoundView } from './views.ts';
import { TapeView } from './tape-view.ts';

/** A finished round that is nobody's, for those who have not held one. */
export const ExampleView = z.object({ round: RoundView, lessons: z.array(LessonView), tape: TapeView, facts: FactsView });
export type ExampleView = z.infer<typeof ExampleView>;
