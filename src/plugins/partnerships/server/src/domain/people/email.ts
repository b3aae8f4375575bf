const EMAIL = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/;
const LONGEST = 254;

/** The one form in which addresses are stored and compared; null for what is no e-mail address. */
export const normalEmail = (typed: string): string | null => {
  const email = typed.trim().toLowerCase();
  return email.length <= LONGEST && EMAIL.test(email) ? email : null;
};
