/** How a command is run with an administrator's rights: as it is by root, else by the sudo the person has already unlocked. */
export function asRoot(root, command, args) {
  return root ? [command, args] : ['sudo', ['-n', command, ...args]];
}
