/** A place where something shows that it was thought of. */
export type EvidencePlace = 'document' | 'board' | 'components';

export interface Found {
  readonly word: string;
  readonly where: EvidencePlace;
}

export type Texts = Readonly<Record<EvidencePlace, string>>;

/** Each of the words where it was first found; as a word of its own, in the plural too, whatever the case. */
export function evidenceIn(texts: Texts, words: readonly string[]): readonly Found[] {
  const places = Object.entries(texts) as [EvidencePlace, string][];
  return words.flatMap((word) => {
    const place = places.find(([, text]) => saying(word).test(text));
    return place ? [{ word, where: place[0] }] : [];
  });
}

function saying(word: string): RegExp {
  const parts = word.trim().split(/[\s-]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[\\s-]*')}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu');
}

/** What the candidate wrote: the document without the lines it began with, which would prove anything. */
export function ownLines(document: string, template: string): string {
  const given = new Set(template.split('\n').map((line) => line.trim()));
  return document.split('\n').filter((line) => line.trim() === '' || !given.has(line.trim())).join('\n');
}
