const EMAIL = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/;
/** As mail servers take it (RFC 5321, 4.5.3.1). */
const LONGEST = 254;
const LONGEST_NAME = 64;

/** The one form in which addresses are stored and compared; null for what is no e-mail address. */
export const normalEmail = (typed: string): string | null => {
  const email = typed.trim().toLowerCase();
  return email.length <= LONGEST && email.indexOf('@') <= LONGEST_NAME && EMAIL.test(email) ? email : null;
};

/** Whether both lead to one mailbox, as far as addresses tell: many servers leave out what stands behind a “+”. */
export const isSameMailbox = (one: string, other: string): boolean => mailboxOf(one) === mailboxOf(other);

const mailboxOf = (email: string): string =>
  email
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*@/, '@');
