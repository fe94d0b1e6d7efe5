/**
 * One address that a machine's apt installs from.
 * @typedef {{ uri: string, suites: readonly string[], components: readonly string[] }} AptSource
 */

/** Reads a `sources.list` in its one-line form. @returns {AptSource[]} */
export function readOneLineSources(text) {
  return text.split('\n').flatMap((line) => {
    const [, uri, suite, components] = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s*([^#]*)/.exec(line) ?? [];
    return uri === undefined ? [] : [{ uri, suites: [suite], components: words(components) }];
  });
}

/** Reads a `.sources` file in deb822 form. @returns {AptSource[]} */
export function readDeb822Sources(text) {
  return text.split(/\n\s*\n/).flatMap((stanza) => {
    const fields = readFields(stanza);
    if (!words(fields.types).includes('deb') || /^(no|false|0)$/i.test(fields.enabled ?? '')) return [];
    return words(fields.uris).map((uri) => ({ uri, suites: words(fields.suites), components: words(fields.components) }));
  });
}

function readFields(stanza) {
  const fields = {};
  let name;
  for (const line of stanza.split('\n')) {
    if (line.startsWith('#')) continue;
    const field = /^([A-Za-z-]+):(.*)$/.exec(line);
    if (field) {
      name = field[1].toLowerCase();
      fields[name] = field[2].trim();
    } else if (name !== undefined) {
      fields[name] += ` ${line.trim()}`;
    }
  }
  return fields;
}

function words(text) {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}
