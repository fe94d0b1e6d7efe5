import { describe, expect, it } from '@jest/globals';
import { ProblemId } from '@dayseven/contracts';
import type { Catalogue } from '@dayseven/problems';
import { CheckerFault } from '../../application/ports/checker.ts';
import { createCatalogueChecker } from './catalogue-checker.ts';

const id = ProblemId.parse('p');
type Found = ReturnType<Catalogue['find']>;
const catalogue = { find: (wanted: ProblemId) => (wanted === id ? ({} as NonNullable<Found>) : undefined) };
const ask = (answer: () => Promise<string | undefined>, wanted = id) =>
  createCatalogueChecker(catalogue, { check: answer }).check(wanted, { args: [] }, {}, {});

describe('[J13] a problem\'s checker', () => {
  it('says that an answer is right, or why it is not', async () => {
    expect(await ask(async () => undefined)).toEqual({ right: true });
    expect(await ask(async () => 'Not a path.')).toEqual({ right: false, reason: 'Not a path.' });
  });

  it('that fails is a fault of ours, as is a problem that is gone', async () => {
    await expect(ask(() => Promise.reject(new Error('too long')))).rejects.toThrow(CheckerFault);
    await expect(ask(async () => undefined, ProblemId.parse('gone'))).rejects.toThrow(CheckerFault);
  });
});
