export interface Runner {
  /** Looks for what is due every few seconds from now on. */
  start(): void;
  /** Takes nothing up any more; resolves when what runs has ended. */
  stop(): Promise<void>;
}

interface RunnerParts {
  readonly isOn: boolean;
  readonly runDue: (stop: AbortSignal) => Promise<number>;
  readonly report: (message: string, error?: unknown) => void;
}

const EVERY = 5000;

/** Nodes that started together do not ask together. */
const withJitter = (): number => EVERY * (0.8 + Math.random() * 0.4);

/** The timer of this process. It only says when to look; what is due stands in the database. */
export const createRunner = ({ isOn, runDue, report }: RunnerParts): Runner => {
  const stopping = new AbortController();
  const state: { timer: NodeJS.Timeout | null; running: Promise<void> } = { timer: null, running: Promise.resolve() };
  const look = async (): Promise<void> => {
    try {
      await runDue(stopping.signal);
    } catch (error) {
      report('Jobs that are due could not be looked for; the next look is in a few seconds.', error);
    }
    next();
  };
  const next = (): void => {
    if (stopping.signal.aborted) return;
    state.timer = setTimeout(() => {
      state.running = look();
    }, withJitter());
  };
  return {
    start() {
      if (isOn) next();
    },
    async stop() {
      stopping.abort();
      if (state.timer) clearTimeout(state.timer);
      await state.running;
    },
  };
};
