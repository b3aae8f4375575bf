import { randomUUID } from 'node:crypto';

import { boot, type BootedApp } from '../support/boot';
import { type Answer, openClient, type Req } from './client';
import { sayingRevision } from './saying-revision';
import { StatementRecorder } from './statement-recorder';
import type { Person } from './world';

/** A running installation of its own, with all that watches it. */
export interface Scratch {
  readonly app: BootedApp;
  readonly recorder: StatementRecorder;
  /** Sends a request as a person, signed in for as long as it takes; null for a stranger. */
  send(person: Person | null, req: Req): Promise<Answer>;
  stop(): Promise<void>;
}

export const startScratch = async (): Promise<Scratch> => {
  const app = await boot();
  // Refusals by the thousand would drown the table.
  app.strapi.log.silent = true;
  // On SQLite a request that waits for its own transaction waits for ever: better to see that soon.
  poolOf(app).acquireTimeoutMillis = 5000;
  // Nothing here has to outlive a power cut; PostgreSQL is started for tests without fsync too.
  if (app.database.kind === 'sqlite') await app.strapi.db.connection.raw('PRAGMA synchronous = OFF');
  const client = await openClient(app.strapi.server.httpServer);
  const recorder = new StatementRecorder(app.strapi);
  const sessions = new Map<string, string>();
  const tokenOf = async (person: Person): Promise<string> => {
    const token = sessions.get(person.email) ?? person.accessKey ?? (await signIn(app, person));
    sessions.set(person.email, token);
    return token;
  };
  return {
    app,
    recorder,
    async send(person, req) {
      if (person === null) return await client.send(req, null);
      const said = await sayingRevision(app, req);
      const answer = await client.send(said, await tokenOf(person));
      if (answer.status !== 401) return answer;
      // A session lasts half an hour, a long run longer.
      sessions.delete(person.email);
      return await client.send(said, await tokenOf(person));
    },
    async stop() {
      recorder.stop();
      client.close();
      await app.stop();
    },
  };
};

interface Pool {
  acquireTimeoutMillis: number;
}

const poolOf = ({ strapi }: BootedApp): Pool =>
  (strapi.db.connection as unknown as { readonly client: { readonly pool: Pool } }).client.pool;

interface Sessions {
  generateRefreshToken(userId: string, device: string, options: object): Promise<{ readonly token: string }>;
  generateAccessToken(refreshToken: string): Promise<{ readonly token: string }>;
}

/** Opens a session as `/admin/login` does, after the password: hashing that took half the time of a long run. */
const signIn = async ({ strapi }: BootedApp, { userId }: Person): Promise<string> => {
  const sessions = (strapi.sessionManager as unknown as (origin: string) => Sessions)('admin');
  const { token } = await sessions.generateRefreshToken(String(userId), randomUUID(), { type: 'refresh' });
  return (await sessions.generateAccessToken(token)).token;
};
