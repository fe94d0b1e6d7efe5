export type Attributes = ReadonlyMap<string, string>;

/** For whom another percentage holds. */
export interface Rule {
  readonly attribute: string;
  readonly value: string;
  readonly percent: number;
}

export function matches({ attribute, value }: Rule, attributes: Attributes): boolean {
  return attributes.get(attribute) === value;
}
