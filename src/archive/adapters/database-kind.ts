import type { Core } from '@strapi/strapi';

import type { DatabaseKind } from '../domain/manifest';

/** Strapi's database, of the two that `config/database.ts` lets pass. */
export const databaseKindOf = ({ db }: Core.Strapi): DatabaseKind => (db.dialect.client === 'sqlite' ? 'sqlite' : 'postgres');
