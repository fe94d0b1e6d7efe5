import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below a folder, as sorted relative paths with slashes.
 * @param {string} folder
 * @param {(path: string, name: string) => boolean} leaveOut asked for files and folders
 */
export function filesBelow(folder, leaveOut = () => false) {
  const found = [];
  const walk = (inside) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (leaveOut(path, entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
    }
  };
  walk('');
  return found.sort();
}

/** A hash over names, contents and executable bits. */
export function hashOfFiles(folder, paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const path of paths) {
    const { content, executable } = read(join(folder, path));
    hash.update(`\0${path}\0${executable ? 'x' : '-'}${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

// A link to nowhere, or to a folder, counts by where it points.
function read(file) {
  try {
    return { content: readFileSync(file), executable: (statSync(file).mode & 0o100) !== 0 };
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return { content: Buffer.from(readlinkSync(file)), executable: false };
    throw error;
  }
}
