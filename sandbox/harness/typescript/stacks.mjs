import { SourceMap } from 'node:module';
import { errorToString, fromBase64, indexOf, lastIndexOf, parse, slice, startsWith } from './primordials.mjs';

const ownFolder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);
const mapMark = '//# sourceMappingURL=data:application/json;base64,';

/** The name the candidate knows the file by. */
export const shownName = 'solution.ts';

const ownFiles = 'tree:';

/**
 * Makes every stack speak of the candidate's own lines, and of nothing of ours.
 * @param name what the compiled text is called where it runs
 */
export function showOwnLines(javascript, name = shownName) {
  let map;
  const original = (line, column) => {
    map ??= readMap(javascript);
    const entry = map?.findEntry(line - 1, column - 1);
    return entry?.originalLine === undefined ? `${shownName}:${line}:${column}` : `${fileOf(entry)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  };
  Error.prepareStackTrace = (error, sites) => {
    let text = header(error);
    for (let i = 0; i < sites.length; i++) {
      const site = sites[i];
      const file = site.getFileName();
      if (typeof file === 'string' && (startsWith(file, 'node:') || startsWith(file, ownFolder))) continue;
      text += `\n    at ${file === name ? withLocation(site, original, name) : site.toString()}`;
    }
    return text;
  };
  return original;
}

/** Of several files that were made one, the compiler has written down which it was. */
function fileOf({ originalSource }) {
  return typeof originalSource === 'string' && startsWith(originalSource, ownFiles) ? slice(originalSource, ownFiles.length) : shownName;
}

function withLocation(site, original, name) {
  const text = site.toString();
  const line = site.getLineNumber();
  const column = site.getColumnNumber();
  const compiled = `${name}:${line}:${column}`;
  const at = indexOf(text, compiled);
  return at === -1 ? text : slice(text, 0, at) + original(line, column) + slice(text, at + compiled.length);
}

function header(error) {
  try {
    return errorToString(error);
  } catch {
    return 'Error';
  }
}

function readMap(javascript) {
  const at = lastIndexOf(javascript, mapMark);
  if (at === -1) return undefined;
  try {
    return new SourceMap(parse(fromBase64(slice(javascript, at + mapMark.length))));
  } catch {
    return undefined;
  }
}
