import { describe, expect, it } from '@jest/globals';
import { decodeAnswer, encodeAnswer, encodeInput } from '../../problems/src/codec/codec.ts';
import { extremes, huge } from '../support/extreme-values.ts';
import { drawnRoundTrips } from '../support/round-trips.ts';
import type { RoundTrip } from '../support/round-trips.ts';
import { seed } from '../support/seed.ts';
import { serve } from './harness-program.ts';

async function answersTo({ signature, typescript, cases }: RoundTrip): Promise<readonly Buffer[]> {
  const served = await serve(typescript, signature, cases.map(({ input }) => Buffer.from(encodeInput(signature, input))));
  expect({ stderr: served.stderr, exitCode: served.exitCode, seed }).toEqual({ stderr: '', exitCode: 0, seed });
  return served.answers;
}

describe('[F30] what goes through the TypeScript harness', () => {
  it.each([...drawnRoundTrips(seed), extremes].map((trip) => [trip.what, trip] as const))(`comes back as it was: %s of seed ${seed}`, async (_what, trip) => {
    const answers = await answersTo(trip);
    expect(answers.map((bytes, i) => decodeAnswer(trip.signature, bytes, trip.cases[i]?.input ?? { args: [] }))).toEqual(trip.cases.map(({ answer }) => ({ ok: true, answer })));
  }, 30_000);

  it.each(huge.map((trip) => [trip.what, trip] as const))('comes back whole: %s', async (_what, trip) => {
    const answers = await answersTo(trip);
    const wanted = trip.cases.map(({ input, answer }) => encodeAnswer(trip.signature, answer, input));
    expect(answers.map((bytes, i) => Buffer.compare(bytes, wanted[i] ?? Buffer.alloc(0)))).toEqual(wanted.map(() => 0));
  }, 30_000);
});
