/** The mailbox behind an address: in lower case, and without a tag (`name+tag@…` is `name@…`). Empty for an empty address. */
export const mailboxOf = (email: string): string => {
  const [name = '', place = ''] = email.trim().toLowerCase().split('@');
  return place === '' ? name : `${name.replace(/\+.*$/, '')}@${place}`;
};
