import { topics } from '../../../../../../../contracts/src/vocabulary/problem.ts';
export const first = topics[0];
