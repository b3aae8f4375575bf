import { linksOrUnlinks } from './linked-ids';

type Data = Readonly<Record<string, unknown>>;

/** Whether a partnership's record would be closed or merged by what is sent; a form may send back what stands there already. */
export const changesClosing = (sent: Data, before: Data): boolean =>
  linksOrUnlinks(sent.successor) || changesAny(['closedOn', 'isMerged'], sent, before);

/** Whether it would be renamed, or get another address. */
export const changesNames = (sent: Data, before: Data): boolean => changesAny(['name', 'shortName', 'slug'], sent, before);

const changesAny = (names: readonly string[], sent: Data, before: Data): boolean =>
  names.some((name) => sent[name] !== undefined && (sent[name] ?? null) !== (before[name] ?? null));
