/** Where faults go; `ref` is what the person was given. */
export interface Log {
  fault(ref: string, error: unknown): void;
}
