/** The text with everything blank that is no code: comments, strings and runes, offset for offset. An end that is missing is the text's. */
export function codeOnly(text: string): string {
  return text.replace(noCode, (piece) => piece.replaceAll(/[^\n]/g, ' '));
}

const noCode = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|`[^`]*(?:`|$)|"(?:\\.|[^"\\\n])*(?:"|(?=\n)|$)|'(?:\\.|[^'\\\n])*(?:'|(?=\n)|$)/g;

/** From the name a package has in this file to its path. */
export function importsOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(imports)].flatMap(([, block, line]) => [...(block ?? line ?? '').matchAll(importSpec)]);
  return new Map(found.map(([, name, path = '']) => [name ?? packageName(path), path]));
}

const imports = /^\s*import\s*(?:\(([^)]*)\)|([^\n(]*))/gm;
const importSpec = /(?:([\w.]+)\s+)?["`]([^"`\n]+)["`]/g;

/** What a package is called where it is imported: `rand` of "math/rand/v2". */
export function packageName(path: string): string {
  return path.replace(/\/v\d+$/, '').split('/').at(-1) ?? path;
}
