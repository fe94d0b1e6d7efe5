/** Bytes that may still be written where the data lies. */
export type FreeSpace = () => Promise<number>;
