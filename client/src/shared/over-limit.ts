/** Why a text cannot be taken: it is longer than it may be. Nothing is cut unasked; undefined where it fits. */
export function overLimit(text: string, most: number): string | undefined {
  return text.length <= most ? undefined : `This has ${text.length} characters; at most ${most} are taken. Shorten it by ${text.length - most}.`;
}
