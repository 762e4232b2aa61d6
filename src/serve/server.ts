// The served workspace on a local address.
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { InputError } from '../lib/index.js';
import { createApp } from './app.js';
import { followWorkspace } from './live.js';

export interface ServeOptions {
  /** The port; where it is left out, the first free one from 4444 on. 0 takes any. */
  port?: number;
}

export interface Served {
  url: string;
  close: () => Promise<void>;
}

const host = '127.0.0.1';
const usualPort = 4444;

/**
 * Serves a workspace to this machine, and to no other.
 * @throws InputError where the workspace has no store, or the named port is taken.
 */
export async function serve(workspace: string, { port }: ServeOptions = {}): Promise<Served> {
  const figures = await followWorkspace(workspace);
  try {
    await figures.current();
    const app = createApp(figures);
    const server = await listen(port, (request) => app.fetch(request));
    const { port: taken } = server.address() as AddressInfo;
    return {
      url: `http://${host}:${taken}/`,
      async close() {
        await new Promise<void>((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
        figures.close();
      },
    };
  } catch (error) {
    figures.close();
    throw error;
  }
}

type Fetch = (request: Request) => Response | Promise<Response>;

async function listen(port: number | undefined, fetch: Fetch): Promise<ServerType> {
  if (port !== undefined) {
    const server = await listenOn(port, fetch);
    if (server !== undefined) return server;
    throw new InputError({
      message: { en: `port ${port} is taken or not allowed`, zh: `端口 ${port} 被占用或不允许使用` },
      mend: {
        en: 'Name another with --port, or leave it out to take the next free one',
        zh: '请用 --port 另指定端口，或不写以取下一个空闲端口',
      },
    });
  }
  for (let candidate = usualPort; candidate < usualPort + 100; candidate++) {
    const server = await listenOn(candidate, fetch);
    if (server !== undefined) return server;
  }
  throw new InputError({
    message: {
      en: `none of the ports ${usualPort} to ${usualPort + 99} is free`,
      zh: `${usualPort} 至 ${usualPort + 99} 的端口均被占用`,
    },
    mend: { en: 'Name one with --port', zh: '请用 --port 指定端口' },
  });
}

/** The server, once it listens; undefined where the port is taken or not ours to use. */
function listenOn(port: number, fetch: Fetch): Promise<ServerType | undefined> {
  const server = createAdaptorServer({ fetch: guarded(fetch) });
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(undefined);
      else fail(error);
    });
    server.listen(port, host, () => done(server));
  });
}

/** Answers only requests that name this machine, so that no page elsewhere can be made to read from it. */
function guarded(fetch: Fetch): Fetch {
  return (request) => {
    const { hostname } = new URL(request.url);
    if (hostname === host || hostname === 'localhost') return fetch(request);
    return new Response('This address is served to this machine only.\n', { status: 403 });
  };
}
