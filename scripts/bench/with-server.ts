// Runs the real server, as a process of its own, for as long as something is measured on it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** The real server on a free port, stopped afterwards. */
export async function withServer<T>(database: string, work: (origin: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, DATABASE: database, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    for await (const chunk of server.stdout) if (String(chunk).includes('is at http')) break;
    return await work(`http://localhost:${port}`);
  } finally {
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}
