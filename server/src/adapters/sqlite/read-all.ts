import { UnreadableLog, type LogOf } from '../../application/ports/unreadable-log.ts';

/** @throws UnreadableLog when one of the rows cannot be read. */
export function readAll<Row, Stored>(log: LogOf, rows: readonly Row[], read: (row: Row) => Stored): readonly Stored[] {
  try {
    return rows.map((row) => read(row));
  } catch (cause) {
    throw new UnreadableLog(log, { cause });
  }
}
