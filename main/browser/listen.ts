import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail, ok, type Result } from '../../app/index.ts';

/**
 * The one port of the browser door. Fixed, because a browser keeps a copy of the library for each address, port
 * included; below the range from which systems give out ports by themselves.
 */
export const DEFAULT_PORT = 26817;

/** Starts listening on this machine's own address only; gives the port (another than asked for where 0 was), or why not. */
export const listen = (server: Server, port: number): Promise<Result<number, string>> =>
  new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(fail(refusal(error, port))));
    server.listen(port, '127.0.0.1', () => resolve(ok((server.address() as AddressInfo).port)));
  });

function refusal(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken, perhaps by a Synoptic with another data folder: end it, or choose another port with --port N (the library is the same at every port).`;
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by you: choose one above 1023 with --port N.`;
  return `Port ${port} cannot be used: ${error.message}.`;
}
