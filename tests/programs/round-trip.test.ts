import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobId } from '@dayseven/contracts';
import { createDockerSandbox } from '../../server/src/adapters/docker/docker-sandbox.ts';
import { givenParts } from '../../server/src/adapters/judge-setup/given-parts.ts';
import type { JudgeMachine } from '../../server/src/application/ports/judge-machine.ts';
import { decodeAnswer, encodeAnswer, encodeInput } from '../../problems/src/codec/codec.ts';
import { goGlue } from '../../problems/src/codegen/go/go-glue.ts';
import { defaultLimits } from '../../problems/src/default-limits.ts';
import { extremes, huge } from '../support/extreme-values.ts';
import { drawnRoundTrips } from '../support/round-trips.ts';
import type { RoundTrip } from '../support/round-trips.ts';
import { seed } from '../support/seed.ts';

let sandbox: JudgeMachine;

beforeAll(async () => {
  const parts = givenParts(process.env);
  if (!parts) throw new Error('there is no judge');
  sandbox = createDockerSandbox({ ready: { go: 2, typescript: 0 }, startsAtOnce: 2, compilers: 1, memoryMb: { go: 256, typescript: 384 } });
  await sandbox.switchOn(parts, new AbortController().signal);
}, 120_000);

afterAll(() => sandbox.switchOff());

async function answersTo({ signature, go, cases }: RoundTrip): Promise<readonly Uint8Array[]> {
  const inputs = cases.map(({ input }) => encodeInput(signature, input));
  const id = JobId.parse('6a1f0b9e-0000-4000-8000-000000000002');
  const job = { id, language: 'go', source: go, glue: [{ name: 'glue.go', text: goGlue(signature) }], inputs, limits: defaultLimits.go } as const;
  const seen = await sandbox.run(job, () => undefined, new AbortController().signal);
  expect({ compile: seen.compile, seed }).toEqual({ compile: expect.objectContaining({ kind: 'compiled' }), seed });
  return seen.cases.map(({ end }) => {
    if (end.how !== 'answered') throw new Error(`stopped: ${JSON.stringify(end)}`);
    return end.answer;
  });
}

describe('[F31] what goes through a Go container', () => {
  it.each([...drawnRoundTrips(seed), extremes].map((trip) => [trip.what, trip] as const))(`comes back as it was: %s of seed ${seed}`, async (_what, trip) => {
    const answers = await answersTo(trip);
    expect(answers.map((bytes, i) => decodeAnswer(trip.signature, bytes, trip.cases[i]?.input ?? { args: [] }))).toEqual(trip.cases.map(({ answer }) => ({ ok: true, answer })));
  }, 60_000);

  it.each(huge.map((trip) => [trip.what, trip] as const))('comes back whole: %s', async (_what, trip) => {
    const answers = await answersTo(trip);
    const wanted = trip.cases.map(({ input, answer }) => encodeAnswer(trip.signature, answer, input));
    expect(answers.map((bytes, i) => Buffer.compare(bytes, wanted[i] ?? Buffer.alloc(0)))).toEqual(wanted.map(() => 0));
  }, 60_000);
});
