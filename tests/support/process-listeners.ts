type Listener = (...values: unknown[]) => void;

/** Runs `work` and gives the process back its listeners: `strapi.destroy()` removes them all, jest's own included. */
export const keepingProcessListeners = async (work: () => Promise<void>): Promise<void> => {
  const saved = process.eventNames().map((event) => ({ event, listeners: process.rawListeners(event) }));
  await work();
  for (const { event, listeners } of saved) {
    for (const listener of listeners) if (!process.rawListeners(event).includes(listener)) process.on(event, listener as Listener);
  }
};
