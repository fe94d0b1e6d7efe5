/**
 * @typedef {{ ca?: string, cert?: string, key?: string }} TlsFiles
 * @typedef {{ socketPath: string } | { host: string, port: number, tls?: TlsFiles }} Address
 * @typedef {{ kind: 'found', address: Address, from: string, chosen: boolean } | { kind: 'unusable', because: string }} Found
 */

/**
 * Reads an address as Docker's own client writes it; undefined when it is of a kind we cannot speak.
 * @param {string} text
 * @param {TlsFiles} [tls]
 * @returns {Address | undefined}
 */
export function parseDockerHost(text, tls) {
  const socket = /^unix:\/\/(\/.*)$/.exec(text);
  if (socket) return { socketPath: socket[1] };

  const network = /^(?:tcp|https?):\/\/(\[[0-9a-fA-F:]+\]|[^:/[\]]*)(?::(\d+))?\/?$/.exec(text);
  if (!network) return undefined;
  const host = network[1].replace(/^\[|\]$/g, '') || '127.0.0.1';
  const port = network[2] === undefined ? (tls ? 2376 : 2375) : Number(network[2]);
  return tls ? { host, port, tls } : { host, port };
}

/** An address for a person. @param {Address} address */
export function showAddress(address) {
  return 'socketPath' in address ? address.socketPath : `${address.host}:${address.port}`;
}
