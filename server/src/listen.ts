import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CannotStart } from './application/cannot-start.ts';

/** Listens and tells the port. @throws CannotStart when the port cannot be had. */
export function listen(server: Server, { port, host }: { readonly port: number; readonly host: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new CannotStart(sentence(error, port, host), { cause: error })));
    server.listen({ port, host }, () => resolve(portOf(server.address())));
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}

function sentence(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is already in use; stop what uses it, or set DAYSEVEN_PORT to another port.`;
  if (error.code === 'EACCES') return `Port ${port} is not allowed for this user; set DAYSEVEN_PORT to a port above 1023.`;
  return `The server cannot listen on ${host} port ${port}: ${error.message}.`;
}
