import { RunLimits, type Language } from '@dayseven/contracts/vocabulary';

const time = { caseCpuMs: 2000, caseWallMs: 6000 };

/** What a problem gets unless its `limits` say otherwise; held to the same bounds as those when the program starts. */
export const defaultLimits: Readonly<Record<Language, RunLimits>> = {
  go: RunLimits.parse({ ...time, memoryMb: 256 }),
  typescript: RunLimits.parse({ ...time, memoryMb: 384 }),
};

/** The memory of a container that waits for a job; most problems leave it at that. */
export const defaultMemoryMb: Readonly<Record<Language, number>> = { go: defaultLimits.go.memoryMb, typescript: defaultLimits.typescript.memoryMb };

/** An encoded input or answer of a case. */
export const caseBytes = 8 * 1024 * 1024;
