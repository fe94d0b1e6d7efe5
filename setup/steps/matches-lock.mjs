/** Whether what npm says it has installed is what the lock file asks for, so that an `npm install` by hand is not undone. */
export function matchesLock(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'));
  const there = installed.packages;
  const satisfied = wanted.every(([path, entry]) => (there[path] ? same(entry, there[path]) : isOptional(entry)));
  const paths = new Set(Object.keys(lock.packages));
  return satisfied && Object.keys(there).every((path) => paths.has(path));
}

function same(wanted, there) {
  return wanted.version === there.version && wanted.integrity === there.integrity && wanted.link === there.link;
}

function isOptional(entry) {
  return entry.optional === true || entry.devOptional === true || entry.peer === true;
}
