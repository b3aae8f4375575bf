import { DomainError } from '../../../../../../kernel';

/** How long a link for a forgotten password works. */
export const PASSWORD_LINK_MINUTES = 60;

const MINUTE_MS = 60_000;

/** What a link says; its seal proves that we wrote it, for the password the account had then. */
export interface PasswordLink {
  readonly account: number;
  /** UTC, ms since 1970. */
  readonly expiresAt: number;
  readonly seal: string;
}

export const passwordLinkEnd = (now: Date): number => now.getTime() + PASSWORD_LINK_MINUTES * MINUTE_MS;

/** The text behind the # of the link. */
export const writePasswordLink = ({ account, expiresAt, seal }: PasswordLink): string =>
  [account.toString(36), expiresAt.toString(36), seal].join('.');

const LINK = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([\w-]{43})$/;

/** Throws `password-link.unknown`, `.expired`. */
export const readPasswordLink = (text: string, now: Date): PasswordLink => {
  const [, account = '', expires = '', seal = ''] = LINK.exec(text) ?? [];
  if (seal === '') throw unknownPasswordLink();
  const link = { account: Number.parseInt(account, 36), expiresAt: Number.parseInt(expires, 36), seal };
  if (link.expiresAt <= now.getTime()) throw refusal('password-link.expired', 'This link is too old. Ask for a new one.');
  return link;
};

/** The same for a link that was used, forged, or is of an account without access. */
export const unknownPasswordLink = (): DomainError =>
  refusal('password-link.unknown', 'This link does not work any more: it works once. Ask for a new one.');

const refusal = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'conflict', message });
