import { DomainError } from '../../../../../kernel';

export const ownerMissing = (): DomainError =>
  new DomainError({
    code: 'owner.missing',
    refusal: 'invalid',
    message: 'Say which partnership this belongs to: choose it in the form, or pick the one you are working in at the top of the side bar.',
  });

export const ownerNowhere = (): DomainError =>
  new DomainError({
    code: 'owner.missing',
    refusal: 'not-allowed',
    message:
      'You are not a member of any partnership, so there is none that this could belong to. Ask a manager of your partnership to invite you.',
  });

export const ownerFixed = (name: string): DomainError =>
  new DomainError({
    code: 'owner.fixed',
    refusal: 'not-allowed',
    message: `This ${name} stays with the partnership that made it. To have it elsewhere, make a new one there.`,
  });

export const coOwnerNotYours = (name: string): DomainError =>
  new DomainError({
    code: 'co-owner.not-yours',
    refusal: 'not-allowed',
    message: `Only an editor, publisher or manager of the partnership that owns this ${name} can say who owns it too.`,
  });

/** The one that was chosen, by its name; empty where it is none. */
export const coOwnerNotAgreed = (name: string): DomainError =>
  new DomainError({
    code: 'co-owner.not-agreed',
    refusal: 'invalid',
    message: `${name === '' ? 'The partnership chosen under “Owned together with”' : `“${name}”`} and the one that owns this have not agreed to own things together. A manager of each names the other in its settings, under “Owns things together with”. Until then, take it out under “Owned together with” to save the rest.`,
  });

export const coOwnerIsOwner = (name: string): DomainError =>
  new DomainError({
    code: 'co-owner.not-agreed',
    refusal: 'invalid',
    message: `“${name}” owns this already. Under “Owned together with”, choose another, or leave it empty.`,
  });

/** `what` is `the story “Spring”`. */
export const coOwnerDeletesNot = (what: string): DomainError =>
  new DomainError({
    code: 'co-owner.deletes-not',
    refusal: 'not-allowed',
    message: `You cannot delete ${what}, which is owned together: both partnerships change it, but only an editor, publisher or manager of the one that owns it first deletes it. Ask one of them.`,
  });

export const roleNotEnough = (doing: string): DomainError =>
  new DomainError({
    code: 'role.not-enough',
    refusal: 'not-allowed',
    message: `Your role does not let you ${doing}. A manager of the partnership can do it, or change your role.`,
  });

/** For whom support access alone lets in: to ask for another role would lead nowhere. */
export const visitorDeletesNot = (): DomainError =>
  new DomainError({
    code: 'role.not-enough',
    refusal: 'not-allowed',
    message: 'Support access lets you read and correct drafts, not delete them. Ask an editor of the partnership.',
  });

export const partnershipNotMade = (): DomainError =>
  new DomainError({
    code: 'partnership.create',
    refusal: 'not-allowed',
    message: 'A network administrator adds partnerships under “All partnerships”, together with their first manager.',
  });

export const partnershipNotDeleted = (): DomainError =>
  new DomainError({
    code: 'partnership.delete',
    refusal: 'conflict',
    message:
      'A partnership is closed, not deleted: what it published, and the addresses of that, stay. A network administrator closes it under “All partnerships”.',
  });

export const partnershipClosed = (name: string): DomainError =>
  new DomainError({
    code: 'partnership.closed',
    refusal: 'conflict',
    message: `That partnership is closed. What it published stays, but no new ${name} can be added to it.`,
  });

export const partnershipMerged = (name: string, into: string): DomainError =>
  new DomainError({
    code: 'partnership.merged',
    refusal: 'conflict',
    message: `“${name}” is part of “${into}” now, and so is all that it had. Choose “${into}” instead; what you typed is still here.`,
  });

export const closingNotHere = (): DomainError =>
  new DomainError({
    code: 'partnership.life-cycle',
    refusal: 'not-allowed',
    message:
      'A partnership is not closed by changing its record: a network administrator does it under “All partnerships”, with all that ends.',
  });

export const namesNotHere = (): DomainError =>
  new DomainError({
    code: 'partnership.names',
    refusal: 'not-allowed',
    message:
      'Names and web address are changed under “Partnership settings”, “Rename, merge or close”, or “All partnerships”, which show first what will change. Put back what stood here to save the rest.',
  });

export const partnershipStill = (name: string): DomainError =>
  new DomainError({
    code: 'partnership.closed',
    refusal: 'conflict',
    message: `The partnership of this ${name} is closed. What was written there stays as it is.`,
  });

export const parentNotYours = (): DomainError =>
  new DomainError({
    code: 'partnership.parent',
    refusal: 'not-allowed',
    message:
      'What a partnership belongs to is set by an administrator of the network, because everybody who works there then works here too. Put back what stood under “Belongs to” to save the rest.',
  });

export const parentYours = (name: string): DomainError =>
  new DomainError({
    code: 'partnership.parent-yours',
    refusal: 'not-allowed',
    message: `You work for ${name} yourself, so this would let you work here with the same rights. Ask another administrator of the network to set it, or open support access. Put back what stood under “Belongs to” to save the rest.`,
  });

export const parentCircle = (): DomainError =>
  new DomainError({
    code: 'partnership.parent-circle',
    refusal: 'conflict',
    message: 'A partnership cannot belong to itself, or to one that stands below it. Choose another under “Belongs to”, or leave it empty.',
  });

/** The same words for what is another's, for what does not exist, and for what names nothing. */
export const linkUnknown = (field: string): DomainError =>
  new DomainError({
    code: 'link.unknown',
    refusal: 'invalid',
    message: `Something chosen under “${nameOnForms(field)}” does not exist any more, or is not yours to use (any more). Choose again; if nothing is left to choose, ask one of the managers.`,
  });

/** Where a field is not called by its attribute's words: `outsideHours` is “outside hours”, but `partnership` is “Owned by”. */
const OTHER_NAMES: Readonly<Record<string, string>> = { partnership: 'Owned by', coOwner: 'Owned together with' };

const nameOnForms = (field: string): string => OTHER_NAMES[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const noSuchPage = (): DomainError =>
  new DomainError({
    code: 'page.unused',
    refusal: 'not-found',
    message: 'Concord has no such page. Look for what you want to change in the lists of the newsroom.',
  });
