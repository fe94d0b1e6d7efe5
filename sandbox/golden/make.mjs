// Writes the golden files: `node make.mjs`. It shares no code with what is tested against them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { calls } from './calls.mjs';
import { frames } from './frames.mjs';
import { malformed, values } from './values.mjs';

const here = (name) => new URL(name, import.meta.url);

for (const folder of ['values', 'malformed', 'calls', 'frames']) {
  rmSync(here(folder), { recursive: true, force: true });
  mkdirSync(here(folder));
}
write('values', values);
write('malformed', malformed);
write('calls', calls);
write('frames', frames);

/** One file of bytes for each entry, and one JSON that says what they mean. */
function write(folder, entries) {
  const described = entries.map(({ bytes, ...rest }) => {
    const named = bytes instanceof Uint8Array ? { bytes } : bytes;
    const files = {};
    for (const [part, content] of Object.entries(named)) {
      files[part] = `${folder}/${rest.name}${part === 'bytes' ? '' : `.${part.replace('Bytes', '')}`}.bin`;
      writeFileSync(here(files[part]), content);
    }
    return { ...rest, ...files };
  });
  writeFileSync(here(`${folder}.json`), `[\n${described.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`);
}
