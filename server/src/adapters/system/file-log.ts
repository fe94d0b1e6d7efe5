import { pino } from 'pino';
import type { Log } from '../../application/ports/log.ts';

/** Faults as JSON lines in a file, so that the terminal stays readable. */
export function createFileLog(file: string): Log {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: file, sync: true, mkdir: true }));
  return { fault: (ref, error) => log.error({ ref, err: error }, 'fault') };
}
