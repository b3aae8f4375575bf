export const SEVERITIES = ['blocker', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where in a document a problem stands; `attribute` is a path such as `occurrences.0.startDate`. */
export interface Place {
  readonly type: string;
  readonly id: string;
  /** The document's title, in the words staff know it by. */
  readonly title: string;
  readonly attribute?: string;
}

/** A finding of a check or a refused transition, in words for a person and with a key for a program. */
export interface Problem {
  /** Stable, dotted: `issue.no-sections`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and what to do, in plain English. */
  readonly message: string;
  readonly place?: Place;
}

export const isBlocker = (problem: Problem): boolean => problem.severity === 'blocker';
