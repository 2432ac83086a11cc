import { spawn } from 'node:child_process';

/**
 * Shows an address in the system's browser. Nothing depends on it: the address is printed as well, so a machine
 * without a browser is not worth an error.
 */
export function openInBrowser(address: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...options] = openerOf(platform);
  const opener = spawn(command, [...options, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}

export function openerOf(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  // Not `start`, which is a shell's own command and would read "&" in an address.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
