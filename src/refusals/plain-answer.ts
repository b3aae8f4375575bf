import type { AuditAct } from '../plugins/editorial/contract';

/** What a refusal is called and, for a person, what it says. */
interface Plain {
  readonly code: string;
  /** In place of Strapi's own sentence, where that says nothing to a person. */
  readonly message?: string;
}

const BY_STATUS: Readonly<Record<number, Plain>> = {
  400: { code: 'request.invalid' },
  401: { code: 'request.not-signed-in' },
  403: { code: 'request.not-allowed', message: 'You may not do this here. If it is your task, ask a manager of your partnership.' },
  404: {
    code: 'request.not-found',
    message: 'There is nothing here for you. It may belong to another partnership, or be gone, or the address is wrong.',
  },
  405: { code: 'request.not-possible', message: 'This cannot be done here.' },
  413: { code: 'request.too-large', message: 'This is too large to be taken. Send less at once.' },
  415: { code: 'request.unreadable', message: 'This was sent in a form that is not understood here.' },
  429: { code: 'request.too-often' },
};

/** What Strapi says when it says nothing: the name of the status, or of its own machinery. */
const SAYS_NOTHING =
  /^(Policy Failed|Forbidden( access)?|Not ?Found|Entity not found|Method Not Allowed|Payload Too Large|Unsupported Media Type|document\.notFound|notFound)$/i;

/** For whom it does not exist any more and for whom it never did: the same answer. */
const NOTHING_SAVED: Required<Plain> = {
  code: 'request.not-found',
  message: 'Nothing was saved. This was deleted, or you do not work any more for the partnership that it belongs to.',
};

/** Code and words of a refusal to which nobody below gave a code, by its status and what was wanted; null for a fault, which is masked. */
export const plainAnswer = (status: number, message: string, act?: AuditAct): Required<Plain> | null => {
  if (status === 404 && act === 'document.saved') return NOTHING_SAVED;
  const plain = BY_STATUS[status];
  if (!plain) return null;
  return { code: plain.code, message: SAYS_NOTHING.test(message) && plain.message ? plain.message : message };
};
