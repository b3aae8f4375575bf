import type { AuditAct, AuditGroup } from '../../../../contract';

interface ActWords {
  readonly group: AuditGroup;
  /** What was done, with `{what}` and `{person}` for the names: follows who did it. */
  readonly did: string;
  /** What was wanted, when it was refused: follows "tried to". */
  readonly tried: string;
}

/** Each kind of act in words. The page, the exports and the filters read this one table. */
export const ACT_WORDS: Readonly<Record<AuditAct, ActWords>> = {
  'document.created': { group: 'words', did: 'began {what}', tried: 'begin something new' },
  'document.saved': { group: 'words', did: 'changed {what}', tried: 'save {what}' },
  'document.restored': { group: 'words', did: 'brought earlier words of {what} back', tried: 'bring earlier words of {what} back' },
  'document.deleted': { group: 'words', did: 'deleted {what}', tried: 'delete {what}' },
  'document.erased': { group: 'record', did: 'erased by law what was ever recorded of a document', tried: 'erase {what}' },
  'review.submitted': { group: 'review', did: 'sent {what} for review', tried: 'send {what} for review' },
  'document.archived': { group: 'review', did: 'archived {what}', tried: 'archive {what}' },
  'document.unarchived': { group: 'review', did: 'brought {what} back from the archive', tried: 'bring {what} back from the archive' },
  'review.taken-back': { group: 'review', did: 'took {what} back from review', tried: 'take {what} back from review' },
  'review.approved': { group: 'review', did: 'agreed to {what}', tried: 'agree to {what}' },
  'review.changes-requested': { group: 'review', did: 'asked for changes to {what}', tried: 'ask for changes to {what}' },
  'review.commented': { group: 'review', did: 'commented on {what}', tried: 'comment on {what}' },
  'review.looked-after': {
    group: 'review',
    did: 'said afterwards that {what} is right',
    tried: 'say afterwards that {what} is right',
  },
  'talk.said': { group: 'review', did: 'said something about {what}', tried: 'say something about {what}' },
  'talk.resolved': { group: 'review', did: 'settled what was said about {what}', tried: 'settle what was said about {what}' },
  'talk.reopened': { group: 'review', did: 'took up again what was said about {what}', tried: 'take up again what was said about {what}' },
  'talk.taken-back': { group: 'review', did: 'took a comment on {what} away', tried: 'take a comment on {what} away' },
  'assignment.given': { group: 'review', did: 'gave {what} to {person} to do', tried: 'give {what} to somebody to do' },
  'assignment.ended': { group: 'review', did: 'took {what} off {person}', tried: 'take {what} off somebody' },
  'form.taken-over': { group: 'words', did: 'took the form of {what} over from {person}', tried: 'take the form of {what} over' },
  'publication.published': { group: 'publication', did: 'published {what}', tried: 'publish {what}' },
  'publication.unreviewed': {
    group: 'publication',
    did: 'published {what} without sign-off',
    tried: 'publish {what} without sign-off',
  },
  'publication.withdrawn': { group: 'publication', did: 'withdrew {what}', tried: 'withdraw {what}' },
  'schedule.made': { group: 'publication', did: 'scheduled {what}', tried: 'schedule {what}' },
  'schedule.kept': { group: 'publication', did: 'kept the schedule of {what}', tried: 'keep the schedule of {what}' },
  'schedule.cancelled': { group: 'publication', did: 'cancelled a schedule of {what}', tried: 'cancel a schedule of {what}' },
  'schedule.done': { group: 'publication', did: 'carried out the schedule of {what}', tried: 'carry out the schedule of {what}' },
  'guest.asked': { group: 'guests', did: 'asked {person}, who is outside, about {what}', tried: 'ask somebody outside about {what}' },
  'guest.sent-again': { group: 'guests', did: 'sent {person} a new link to {what}', tried: 'send a new link to {what}' },
  'guest.withdrawn': { group: 'guests', did: 'withdrew the request to {person} about {what}', tried: 'withdraw a request about {what}' },
  'guest.signed-in': { group: 'guests', did: 'opened {what} with a code', tried: 'open {what} with a code' },
  'sign-off.chosen': { group: 'settings', did: 'decided how {what} is signed off', tried: 'decide how something is signed off' },
  'agency.added': { group: 'settings', did: 'added the agency {what}', tried: 'add an agency' },
  'agency.changed': { group: 'settings', did: 'changed the agency {what}', tried: 'change an agency' },
  'agency.ended': { group: 'settings', did: 'ended the agency {what}', tried: 'end an agency' },
  'person.invited': { group: 'people', did: 'invited {person}', tried: 'invite somebody' },
  'person.invited-again': { group: 'people', did: 'sent {person} a new invitation', tried: 'send an invitation again' },
  'person.uninvited': { group: 'people', did: 'withdrew the invitation of {person}', tried: 'withdraw an invitation' },
  'person.joined': { group: 'people', did: 'joined', tried: 'join' },
  'person.role-changed': { group: 'people', did: 'changed the role of {person}', tried: 'change somebody’s role' },
  'person.ended': { group: 'people', did: 'ended the membership of {person}', tried: 'end somebody’s membership' },
  'practitioner.invited': { group: 'people', did: 'invited the practitioner {person}', tried: 'invite a practitioner' },
  'practitioner.invited-again': {
    group: 'people',
    did: 'sent the practitioner {person} a new link',
    tried: 'send a practitioner a new link',
  },
  'practitioner.approved': {
    group: 'people',
    did: 'approved the request of the practitioner {person}',
    tried: 'approve the request of a practitioner',
  },
  'practitioner.blocked': { group: 'people', did: 'blocked the practitioner {person}', tried: 'block a practitioner' },
  'practitioner.unblocked': { group: 'people', did: 'let the practitioner {person} in again', tried: 'let a practitioner in again' },
  'practitioner.changed': { group: 'people', did: 'decided about the practitioner {person}', tried: 'decide about a practitioner' },
  'practitioner.removed': { group: 'people', did: 'removed the practitioner {person}', tried: 'remove a practitioner' },
  'key.made': { group: 'settings', did: 'made the website key {what}', tried: 'make a website key' },
  'key.renewed': { group: 'settings', did: 'renewed the website key {what}', tried: 'renew a website key' },
  'key.revoked': { group: 'settings', did: 'revoked the website key {what}', tried: 'revoke a website key' },
  'support.opened': { group: 'people', did: 'opened support access', tried: 'open support access' },
  'support.ended': { group: 'people', did: 'ended support access', tried: 'end support access' },
  'partnership.made': { group: 'settings', did: 'added the partnership {what}', tried: 'add a partnership' },
  'partnership.changed': { group: 'settings', did: 'changed the life of {what}', tried: 'rename, merge, split or close a partnership' },
  'audit.exported': { group: 'record', did: 'exported this record', tried: 'export this record' },
  'audit.expired': { group: 'record', did: 'forgot details that had been kept long enough', tried: 'forget old details' },
  'audit.forgotten': { group: 'record', did: 'forgot by law what this record told', tried: 'have this record forget something' },
  looked: { group: 'record', did: 'looked at {what}', tried: 'look at {what}' },
  other: { group: 'record', did: 'did something', tried: 'do something' },
};
