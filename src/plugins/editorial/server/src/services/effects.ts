import type { Core } from '@strapi/strapi';

export interface Effects {
  /** Starts an effect that nobody waits for. Its failure is logged. */
  start(effect: () => void | Promise<void>): void;
  /** Resolves when every effect started so far has ended: before the process does. */
  settled(): Promise<void>;
}

/** What happens after a commit: it can no longer fail the publication, and the publication does not wait for it. */
export const createEffects = (strapi: Core.Strapi): Effects => {
  const running = new Set<Promise<void>>();
  return {
    start(effect) {
      const ended = runLogged(strapi, effect).finally(() => running.delete(ended));
      running.add(ended);
    },
    async settled() {
      await Promise.all(running);
    },
  };
};

const runLogged = async (strapi: Core.Strapi, effect: () => void | Promise<void>): Promise<void> => {
  try {
    await effect();
  } catch (error) {
    strapi.log.error('An effect of a publication failed; its reader will catch up.', error);
  }
};
