import type { Core } from '@strapi/strapi';

import type { Clock } from '../../../../../kernel';

const MINUTE_MS = 60_000;

export interface KeyUsage {
  /** At most once a minute per key; nobody waits for it. */
  note(keyId: string): void;
  /** When everything noted so far is written. */
  settled(): Promise<void>;
}

/** When keys were last used. A failure to write it down costs no reader an answer. */
export const createKeyUsage = (strapi: Core.Strapi, clock: Clock): KeyUsage => {
  const noted = new Map<string, number>();
  const running = new Set<Promise<void>>();
  const write = async (keyId: string, at: Date): Promise<void> => {
    try {
      await strapi.db.connection('concord_site_keys').where({ id: keyId }).update({ last_used_at: at.toISOString() });
    } catch (error) {
      strapi.log.warn(`The last use of key ${keyId} could not be noted.`, error);
    }
  };
  return {
    note(keyId) {
      const at = clock.now();
      if (at.getTime() - (noted.get(keyId) ?? 0) < MINUTE_MS) return;
      noted.set(keyId, at.getTime());
      const writing = write(keyId, at).finally(() => running.delete(writing));
      running.add(writing);
    },
    async settled() {
      await Promise.all(running);
    },
  };
};
