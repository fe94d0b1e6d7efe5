/** Is never changed, only replaced. */
export interface Document {
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  /** The number of the change that made it so; 0 before it is stored. */
  readonly version: number;
}

/** What a new document is before it has fields. */
export function emptyDocument(key: string): Document {
  return { key, fields: new Map(), version: 0 };
}

/** The document with these fields set and its others as they are. */
export function withFields(document: Document, fields: ReadonlyMap<string, string>): Document {
  return { ...document, fields: new Map([...document.fields, ...fields]) };
}
