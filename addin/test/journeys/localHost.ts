import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const startTimeoutMilliseconds = 180_000;
const built = fileURLToPath(new URL('../../../functions/Hosts/Local/bin/', import.meta.url));

/** Starts the built Local host with the sample company on a free port. */
export async function startLocalHost(): Promise<{ address: string; stop: () => Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'journeys-'));
  const port = await freePort();
  const host = spawn(program(), ['--data', data, '--port', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => host.once('exit', () => { resolve(); }));
  await new Promise<void>((resolve, reject) => {
    const timeout = setTimeout(() => { reject(new Error('The Local host did not start in time.')); }, startTimeoutMilliseconds);
    let output = '';
    host.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ctrl+C')) {
        clearTimeout(timeout);
        resolve();
      }
    });
    host.once('error', reject);
    host.once('exit', () => { reject(new Error(`The Local host ended instead of serving: ${output}`)); });
  });
  return {
    address: `http://localhost:${String(port)}`,
    stop: async () => {
      host.kill();
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The configuration that was built last. */
function program(): string {
  const name = process.platform === 'win32' ? 'oneonone.exe' : 'oneonone';
  const [found] = ['Release', 'Debug']
    .map((configuration) => join(built, configuration, 'net10.0', name))
    .filter((path) => existsSync(path))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (found === undefined) {
    throw new Error('The Local host is not built. Type: dotnet build functions/Hosts/Local');
  }

  return found;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : 0); });
    });
  });
}
