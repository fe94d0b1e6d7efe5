import { z } from 'zod';

/** `mock`: kept for mock rounds, and off the practice list until one has drawn it. */
export const Shelf = z.enum(['practice', 'mock']);
export type Shelf = z.infer<typeof Shelf>;
