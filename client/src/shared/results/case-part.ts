/** What of a case can be read whole. */
export type CasePart = 'input' | 'expected' | 'got' | 'stdout' | 'stderr';
