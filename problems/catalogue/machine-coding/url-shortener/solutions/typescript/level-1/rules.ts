export function isUrl(text: string): boolean {
  return /^https?:\/\/[^ ]+$/.test(text);
}
