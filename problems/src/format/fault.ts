/** Something wrong with a problem, for its author. */
export interface Fault {
  /** The file in the problem's folder, or the folder itself. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  /** One sentence. */
  readonly reason: string;
}

/** The faults of a problem that is left out of the catalogue. */
export interface ProblemFaults {
  readonly id: string;
  readonly faults: readonly Fault[];
}

/** `two-sum/problem.yaml:12: signature.returns is missing.` */
export function showFault(id: string, { file, line, reason }: Fault): string {
  const place = file === '' ? id : `${id}/${file}`;
  return `${place}${line === undefined ? '' : `:${line}`}: ${reason}`;
}
