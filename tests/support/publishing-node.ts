import type { SubjectRef } from '../../src/kernel';

import { type ChildNode, startChildNode } from './child-node';

/** What a node is to do. It ends when it is done. */
export interface Order {
  readonly subjects: readonly SubjectRef[];
  /** Publishes all of them at the same time, instead of one after the other. */
  readonly atOnce?: boolean;
  /** Dies of SIGKILL just before this statement is sent to the database, counted from 1. */
  readonly dieBefore?: number;
  /** Dies of SIGKILL when the first COMMIT is answered, before anybody else hears of it. */
  readonly dieAfterCommit?: boolean;
}

/** Another Concord process on a database, which only publishes. */
export interface PublishingNode extends Pick<ChildNode, 'ready' | 'ended' | 'kill'> {
  /** Once it is ready. */
  order(order: Order): void;
  /** The words after `published`, `refused` or `statements` at the head of what it said. */
  said(what: 'published' | 'refused' | 'statements'): readonly (readonly string[])[];
}

/** Starts one. */
export const startPublishingNode = (env: Readonly<Record<string, string>>): PublishingNode => {
  const { tell, said, ...node } = startChildNode('publishing-child.cjs', env);
  return {
    ...node,
    order: (order) => {
      tell(JSON.stringify(order));
    },
    said: (what) => wordsAfter(said(), what),
  };
};

const wordsAfter = (text: string, what: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${what} `))
    .map((line) => line.split(' ').slice(1));
