import type { SignOffSettings, WorkflowKind } from '../../../../contract';

/** The ready workflows, as a manager finds them before adjusting anything. */
export const READY_WORKFLOWS: Readonly<Record<WorkflowKind, SignOffSettings>> = {
  simple: { workflow: 'simple', approver: 'editor', publisher: 'editor', glassBreaker: 'manager', agenciesNeeded: 0, compulsory: [] },
  'two-pairs': {
    workflow: 'two-pairs',
    approver: 'editor',
    publisher: 'editor',
    glassBreaker: 'manager',
    agenciesNeeded: 0,
    compulsory: [],
  },
  statutory: {
    workflow: 'statutory',
    approver: 'editor',
    publisher: 'publisher',
    glassBreaker: 'manager',
    agenciesNeeded: 3,
    compulsory: [],
  },
};

/** What holds for a partnership that never chose. */
export const UNCHOSEN: SignOffSettings = READY_WORKFLOWS.simple;
