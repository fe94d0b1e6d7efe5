/** What chance begins with in tests against real processes: the same in every run, another by DAYSEVEN_SEED. */
export const seed = Number(process.env.DAYSEVEN_SEED ?? 20_261_123);
