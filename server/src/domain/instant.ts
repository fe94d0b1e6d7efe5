/** Milliseconds since 1970 as the server's clock has them. */
export type Instant = number;
