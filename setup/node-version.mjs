// Read by any Node that knows modules at all: no `node:` names and no new syntax here or in the five entry files.

/** The oldest Node that Day Seven runs on. */
export const OLDEST_NODE = [20, 19];

/** Says in one sentence why this Node is too old, or nothing when it is not. */
export function complaintAboutNode(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  const newEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (newEnough) return undefined;
  return 'Day Seven needs Node ' + OLDEST_NODE.join('.') + ' or newer and this is ' + version + ': install a newer Node and run the command again.';
}

/** Loads and runs a program of set-up, unless this Node is too old for it. */
export function onNewEnoughNode(load) {
  const complaint = complaintAboutNode(process.version);
  if (complaint === undefined) return load();
  console.error(complaint);
  process.exitCode = 2;
  return undefined;
}
