import type { Modules, UID } from '@strapi/strapi';

/** What a new document of the type may be given, relations by document id. */
export type NewData<Uid extends UID.ContentType> = Modules.Documents.Params.Data.Input<Uid>;
