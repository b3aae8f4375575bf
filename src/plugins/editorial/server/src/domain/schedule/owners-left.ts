import { DomainError } from '../../../../../../kernel';

/** Those that owned it and do not any more, by global id. */
export const ownersLeft = (before: readonly string[], after: readonly string[]): readonly string[] =>
  before.filter((owner) => !after.includes(owner));

/** To those who own it still. */
export const sayOwnersLeft = (names: readonly string[]): string =>
  `It is no longer owned together with ${names.join(' and ')}. Look at it, and schedule it again.`;

/** To whoever scheduled it for one that left. */
export const sayNoLongerYours = (names: readonly string[]): string =>
  `It does not belong to ${names.join(' and ')} any more. Those to whom it belongs decide whether to schedule it again.`;

/** Why nothing happens at its time, where the end of what two owned together stopped it no sooner. */
export const ownersChanged = (names: readonly string[]): DomainError =>
  new DomainError({ code: 'schedule.owners-changed', refusal: 'conflict', message: sayOwnersLeft(names) });
