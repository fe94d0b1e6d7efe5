export function isUrl(text: string): boolean {
  return /^https?:\/\/[^ ]+$/.test(text);
}

/** Longer than any code of our own, so that the two never meet. */
export function isAlias(text: string): boolean {
  return /^[a-z0-9-]{8,30}$/.test(text);
}

export function posterText(alias: string): string {
  return `ds.example/${alias}`;
}
