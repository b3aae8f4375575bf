import type { Mailing } from '../../../src/plugins/editorial/server/src/application/mails/ports';
import type { NewMail } from '../../../src/plugins/editorial/server/src/application/mails/rows';

export interface FakeMailing extends Mailing {
  /** What was written, in order; also by acts that were undone afterwards. */
  readonly posted: readonly NewMail[];
}

/** Writes into the outbox; nobody sends. */
export const fakeMailing = (): FakeMailing => {
  const posted: NewMail[] = [];
  return {
    posted,
    isOn: true,
    documentLink: ({ uid, documentId }) => `https://concord.example.org/admin/${uid}/${documentId}`,
    homeLink: 'https://concord.example.org/admin',
    guestLink: (token) => `https://concord.example.org/review/${token}`,
    async post(tables, mail) {
      posted.push(mail);
      await tables.mails.add({ ...mail, id: `mail-${String(posted.length)}`, isHeld: false });
    },
  };
};
