import { isLook } from '../kernel';
import type { AuditAct } from '../plugins/editorial/contract';

/** What a request was about to do. */
export interface Attempt {
  readonly act: AuditAct;
  readonly document: { readonly uid: string; readonly documentId: string } | null;
  /** Global id. */
  readonly partnership: string | null;
}

interface Door {
  readonly at: RegExp;
  readonly act: AuditAct;
}

const DOCUMENT = String.raw`/editorial/documents/(?<uid>[^/]+)/(?<documentId>[^/]+)`;
const CONTENT = String.raw`/content-manager/collection-types/(?<uid>[^/]+)`;
const MANAGED = String.raw`/partnerships/managed/(?<partnership>[^/]+)`;
const NETWORK = String.raw`/partnerships/network/(?<partnership>[^/]+)`;
const SIGN_OFF = String.raw`/editorial/sign-off/(?<partnership>[^/]+)`;

const door = (method: string, path: string, act: AuditAct): Door => ({ at: new RegExp(`^${method} ${path}$`), act });
const REST = '(?:/.*)?';

/** The first that fits counts. */
const DOORS: readonly Door[] = [
  door('POST', `${DOCUMENT}/publish`, 'publication.published'),
  door('POST', `${DOCUMENT}/publish-without-sign-off`, 'publication.unreviewed'),
  door('POST', `${DOCUMENT}/withdraw`, 'publication.withdrawn'),
  door('POST', `${DOCUMENT}/duplicate`, 'document.created'),
  door('POST', `${DOCUMENT}/restore${REST}`, 'document.restored'),
  door('POST', `${DOCUMENT}/look-after`, 'review.looked-after'),
  door('POST', `${DOCUMENT}/sign-off/submit`, 'review.submitted'),
  door('POST', `${DOCUMENT}/sign-off/take-back`, 'review.taken-back'),
  door('POST', `${DOCUMENT}/sign-off/archive`, 'document.archived'),
  door('POST', `${DOCUMENT}/sign-off/unarchive`, 'document.unarchived'),
  door('POST', `${DOCUMENT}/sign-off/approve`, 'review.approved'),
  door('POST', `${DOCUMENT}/sign-off/request-changes`, 'review.changes-requested'),
  door('POST', `${DOCUMENT}/schedule`, 'schedule.made'),
  door('POST', `${DOCUMENT}/schedule/[^/]+/cancel`, 'schedule.cancelled'),
  door('POST', `${DOCUMENT}/schedule/[^/]+/keep`, 'schedule.kept'),
  door('POST', `${DOCUMENT}/guests`, 'guest.asked'),
  door('POST', `${DOCUMENT}/guests/[^/]+/withdraw`, 'guest.withdrawn'),
  door('POST', `${DOCUMENT}/guests${REST}`, 'guest.sent-again'),
  door('POST', `${DOCUMENT}/talk`, 'talk.said'),
  door('POST', `${DOCUMENT}/talk/[^/]+/replies`, 'talk.said'),
  door('POST', `${DOCUMENT}/talk/[^/]+/resolve`, 'talk.resolved'),
  door('POST', `${DOCUMENT}/talk/[^/]+/reopen`, 'talk.reopened'),
  door('POST', `${DOCUMENT}/talk${REST}`, 'talk.taken-back'),
  door('PUT', `${DOCUMENT}/assignment`, 'assignment.given'),
  door('POST', `${DOCUMENT}/assignment/clear`, 'assignment.ended'),
  door('POST', `${DOCUMENT}/lease/take-over`, 'form.taken-over'),
  // What an open form asks by itself, of which nobody did anything: whose turn it is to write, and whether an address is free.
  door('PUT', `${DOCUMENT}/lease`, 'looked'),
  door('POST', `${DOCUMENT}/lease/release`, 'looked'),
  door('POST', '/content-manager/uid/[^/]+', 'looked'),
  door('[A-Z]+', `${DOCUMENT}${REST}`, 'other'),
  door('PUT', `${SIGN_OFF}/types/[^/]+`, 'sign-off.chosen'),
  door('POST', `${SIGN_OFF}/agencies`, 'agency.added'),
  door('POST', `${SIGN_OFF}/agencies/[^/]+/end`, 'agency.ended'),
  door('PUT', `${SIGN_OFF}/agencies${REST}`, 'agency.changed'),
  door('PUT', `${SIGN_OFF}/review-leads`, 'agency.changed'),
  door('PUT', `${CONTENT}/(?<documentId>[^/]+)`, 'document.saved'),
  door('POST', CONTENT, 'document.created'),
  door('POST', `${CONTENT}/clone/(?<documentId>[^/]+)`, 'document.created'),
  door('POST', `${CONTENT}/auto-clone/(?<documentId>[^/]+)`, 'document.created'),
  door('POST', `${CONTENT}/actions/bulkDelete`, 'document.deleted'),
  door('POST', `${CONTENT}/actions/bulkPublish`, 'publication.published'),
  door('POST', `${CONTENT}/actions/bulkUnpublish`, 'publication.withdrawn'),
  door('DELETE', `${CONTENT}/(?<documentId>[^/]+)`, 'document.deleted'),
  door('POST', `${CONTENT}/(?<documentId>[^/]+)/actions/publish`, 'publication.published'),
  door('POST', `${CONTENT}/(?<documentId>[^/]+)/actions/unpublish`, 'publication.withdrawn'),
  door('POST', `${MANAGED}/invitations`, 'person.invited'),
  door('POST', `${MANAGED}/invitations/[^/]+/resend`, 'person.invited-again'),
  door('POST', `${MANAGED}/invitations/[^/]+/revoke`, 'person.uninvited'),
  door('PUT', `${MANAGED}/people/[^/]+`, 'person.role-changed'),
  door('POST', `${MANAGED}/people/[^/]+/end`, 'person.ended'),
  door('POST', `${MANAGED}/site-keys`, 'key.made'),
  door('POST', `${MANAGED}/site-keys/[^/]+/rotate`, 'key.renewed'),
  door('POST', `${MANAGED}/site-keys/[^/]+/revoke`, 'key.revoked'),
  door('POST', `${MANAGED}/practitioners`, 'practitioner.invited'),
  door('POST', `${MANAGED}/practitioners/[^/]+/decline`, 'practitioner.removed'),
  door('POST', `${MANAGED}/practitioners/[^/]+/renew`, 'practitioner.invited-again'),
  door('POST', `${MANAGED}/practitioners/[^/]+/approve`, 'practitioner.approved'),
  door('POST', `${MANAGED}/practitioners/[^/]+/block`, 'practitioner.blocked'),
  door('POST', `${MANAGED}/practitioners/[^/]+/unblock`, 'practitioner.unblocked'),
  door('POST', `${MANAGED}/support/[^/]+/end`, 'support.taken-away'),
  door('[A-Z]+', `${MANAGED}${REST}`, 'other'),
  door('POST', '/partnerships/network', 'partnership.made'),
  door('POST', `${NETWORK}/managers`, 'person.invited'),
  door('POST', `${NETWORK}/support`, 'support.opened'),
  door('POST', `${NETWORK}/support${REST}`, 'support.ended'),
  door('POST', '/partnership-life/(?<partnership>[^/]+)(?:/.*)?', 'partnership.changed'),
];

/** What can be looked at, by path alone. */
const PLACES: readonly Door[] = [DOCUMENT, `${CONTENT}/(?<documentId>[^/]+)`, MANAGED, NETWORK, SIGN_OFF].map((place) => ({
  at: new RegExp(`^${place}${REST}$`),
  act: 'looked',
}));

/** What a request of the admin was about to do, by its method and path. */
export const attemptedAct = (method: string, path: string): Attempt => {
  const looks = isLook(method);
  for (const { at, act } of looks ? PLACES : DOORS) {
    const found = at.exec(looks ? path : `${method} ${path}`);
    if (!found) continue;
    const { uid, documentId, partnership = null } = found.groups ?? {};
    return { act, document: uid !== undefined && documentId !== undefined ? { uid, documentId } : null, partnership };
  }
  return { act: looks ? 'looked' : 'other', document: null, partnership: null };
};
