interface NotCarried {
  readonly tables: RegExp;
  readonly why: string;
}

/** Every table of the database is carried, whoever made it, but for these. */
export const NOT_CARRIED: readonly NotCarried[] = [
  { tables: /^concord_read_/, why: 'the read store, which a restore builds anew from the ledger' },
  { tables: /^strapi_migrations/, why: 'which migrations made these tables: the new installation made its own' },
  { tables: /^strapi_database_schema$/, why: 'the schema that Strapi last saw in this database' },
  { tables: /^strapi_sessions$/, why: 'who is signed in: everybody signs in again' },
  { tables: /^concord_leases$/, why: 'who has a form open at this moment' },
  { tables: /^concord_just_made$/, why: 'what forms made in the last few seconds' },
  { tables: /^strapi_transfer_token/, why: 'keys to Strapi’s own transfer, made for one machine' },
];

export const isCarried = (table: string): boolean => !NOT_CARRIED.some(({ tables }) => tables.test(table));

/**
 * Tables that stay empty until somebody works with an installation, and what a row in them means. The other tables that have
 * rows after the first start (roles, permissions, settings, the vocabulary) are replaced by the archive's.
 */
export const SIGNS_OF_USE: readonly { readonly table: string; readonly meaning: string }[] = [
  { table: 'admin_users', meaning: 'there are members of staff' },
  { table: 'up_users', meaning: 'there are practitioners' },
  { table: 'files', meaning: 'there are uploaded files' },
  { table: 'concord_subjects', meaning: 'there is content' },
  { table: 'concord_revisions', meaning: 'revisions were recorded' },
  { table: 'concord_bodies', meaning: 'words were recorded' },
  { table: 'concord_ledger', meaning: 'the ledger has entries' },
  { table: 'concord_heads', meaning: 'the ledger has signed heads' },
  { table: 'concord_audit', meaning: 'the audit trail has entries' },
];
