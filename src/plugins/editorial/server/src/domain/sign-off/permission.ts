import { assertNever } from '../../../../../../kernel';
import { type EditorialAction, type EditorialState, type Permission, REVIEW_LEAD } from '../../../../contract';
import { agenciesOf, type House } from './house';
import { inWords } from '../labels';
import { type Asked, eachLets, type Holder, type Least, oneLets, type Owner, reaches, roleIn, tooLow, withoutSupport } from './role-of';
import { type Transition, transitionFor } from './transitions';

/** All that decides what somebody may do about a document now. */
export interface Situation {
  readonly state: EditorialState;
  readonly isPublic: boolean;
  /** It is scheduled to go public, in these words or in others. */
  readonly isScheduled: boolean;
  /** Its first owner is closed. */
  readonly isClosed: boolean;
  /** The partnerships that own the document. */
  readonly houses: readonly House[];
  /** What all of them still ask for (whatIsMissing). */
  readonly missing: readonly string[];
  readonly asking: AskingOne;
  /** Whether they may take public what goes along with it (mayTakeAlong); where it is left out, nothing does. */
  readonly along?: Permission;
}

/** Who asks, seen from the document. */
export interface AskingOne extends Holder {
  readonly userId: number;
  /** Wrote it first, or changed it last. */
  readonly isOwnWork: boolean;
  /** Sent it for review. */
  readonly hasSent: boolean;
  /** Just these words were agreed to already for all for whom they sign, by them or by colleagues. */
  readonly hasAgreed: boolean;
  /** What is left for them to agree for are other agencies of partnerships for one of whose they agreed to just these words. */
  readonly hasSpoken: boolean;
}

const YES: Permission = { allowed: true };
const no = (code: string, reason: string): Permission => ({ allowed: false, code, reason });

/** Whether somebody may do something now: the table of transitions, the roles, and what the workflow asks for. Says why not. */
export const permissionFor = (action: EditorialAction, situation: Situation): Permission => {
  const transition = transitionFor(action, situation.state);
  if (!transition && situation.state === 'archived') return no('document.archived', ARCHIVED);
  if (!transition) return no('review.not-now', NOT_NOW[action][situation.state === 'changes-requested' ? 'asked' : 'other']);
  const checks = [
    mayBy(transition, situation),
    ...(transition.by === 'publisher' && situation.along ? [situation.along] : []),
    hasOpenOwner(action, situation),
    ...(action === 'approve' ? [mayAgree(situation)] : []),
    hasNeeded(transition, situation),
  ];
  return checks.find(({ allowed }) => !allowed) ?? YES;
};

/** What makes things safer, or tidies up, is done in a closed partnership as well. */
const STILL_DONE: readonly EditorialAction[] = ['withdraw', 'unschedule', 'take-back', 'archive', 'unarchive'];

const hasOpenOwner = (action: EditorialAction, { isClosed }: Situation): Permission =>
  isClosed && !STILL_DONE.includes(action) ? no('partnership.closed', PARTNERSHIP_CLOSED) : YES;

const mayBy = ({ by, needsEach }: Transition, situation: Situation): Permission => {
  const { houses, asking } = situation;
  const isMember = houses.some((house) => roleIn(house, asking) !== null);
  if (!isMember) return no('membership.missing', 'Only those who work for the partnership that owns this can do that.');
  switch (by) {
    case 'signatory':
      return mayReview(situation);
    case 'publisher':
      return mayPublish(houses, asking);
    case 'sender':
      return asking.isOwnWork || asking.hasSent || oneLets(houses, asking, () => 'editor')
        ? YES
        : no('review.not-yours', 'Only whoever wrote it or sent it for review, or an editor, can take it back.');
    case 'contributor':
    case 'editor':
    case 'manager': {
      const asked = roleAsked(() => by);
      if (needsEach) return eachLets(houses, asking, asked);
      return oneLets(houses, asking, asked.least) ? YES : tooLow(houses, asked);
    }
  }
};

const roleAsked = (least: Least): Asked => ({ least, code: 'role.not-enough', what: 'do that' });

const mayReview = ({ houses, asking }: Situation): Permission => {
  if (houses.some((house) => isSignatory(house, asking))) return YES;
  const [statutory] = houses.filter(({ settings }) => settings.workflow === 'statutory');
  if (!statutory)
    return tooLow(
      houses,
      roleAsked(({ settings }) => settings.approver),
    );
  const names = inWords(statutory.agencies.map(({ name, kind }) => (kind === REVIEW_LEAD ? 'the review lead' : name)));
  return no('signoff.not-signatory', `Only those who sign for ${names === '' ? 'an agency' : names} can do that.`);
};

/** Whether the settings let somebody publish: of one owner, and of each for which they work (eachLets). */
export const mayPublish = (owners: readonly Owner[], holder: Holder): Permission =>
  eachLets(owners, holder, { least: ({ settings }) => settings.publisher, code: 'role.not-enough', what: 'publish this' });

/** Whether somebody may agree to this house's documents at all. */
export const isSignatory = (house: House, asking: Pick<AskingOne, 'userId' | 'grants'>): boolean => {
  const { workflow, approver } = house.settings;
  switch (workflow) {
    case 'simple':
    case 'two-pairs':
      return reaches(house, withoutSupport(asking), approver);
    case 'statutory':
      return agenciesOf(house, asking.userId).length > 0;
    default:
      return assertNever(workflow);
  }
};

const mayAgree = ({ houses, asking }: Situation): Permission => {
  const separates = houses.some(({ settings }) => settings.workflow !== 'simple');
  if (separates && asking.isOwnWork)
    return no('signoff.own-work', 'You wrote this or changed it last, so somebody else has to agree to it.');
  if (asking.hasAgreed) return no('signoff.already', 'Just these words were agreed to already, by you or a colleague who signs as you do.');
  return asking.hasSpoken ? no('signoff.one-agency', ONE_AGENCY) : YES;
};

/** Why nobody agrees for a second agency of one partnership. */
export const ONE_AGENCY = 'You agreed to this for another agency already. Somebody else has to agree for this one.';

const hasNeeded = ({ needs }: Transition, { state, isPublic, isScheduled, missing }: Situation): Permission => {
  switch (needs) {
    case 'nothing':
      return YES;
    case 'public':
      return isPublic ? YES : no('publication.not-public', 'It is not public, so there is nothing to withdraw.');
    case 'schedule':
      return isScheduled ? YES : no('schedule.unknown', 'It is not scheduled.');
    case 'no-schedule':
      return isScheduled ? no('schedule.waiting', 'It is scheduled to go public. Cancel that first.') : YES;
    case 'agreement':
      if (missing.length === 0) return YES;
      return no('signoff.missing', state === 'in-review' ? missing.join(' ') : 'It has to be agreed first. Send it for review.');
    default:
      return assertNever(needs);
  }
};

/** Why nothing goes public any more for a partnership that closed. */
export const PARTNERSHIP_CLOSED = 'Its partnership is closed. What it published stays; nothing new goes public.';

/** Why nothing can be done with a document that was put away. */
export const ARCHIVED = 'It is archived. Bring it back first, by the button in its panel.';

const NOT_NOW: Readonly<Record<EditorialAction, { readonly asked: string; readonly other: string }>> = {
  submit: {
    asked: 'It cannot be sent for review now.',
    other: 'It is with its reviewers already, or there is nothing new in it to review.',
  },
  'take-back': { asked: 'It is back with those who write it already.', other: 'It was not sent for review.' },
  approve: {
    asked: 'Changes were asked for. Once it is sent for review again, it can be agreed to.',
    other: 'It was not sent for review yet.',
  },
  'request-changes': { asked: 'Changes were asked for already.', other: 'It was not sent for review yet.' },
  schedule: { asked: 'It cannot be scheduled now.', other: 'It cannot be scheduled now.' },
  unschedule: { asked: 'It is not scheduled.', other: 'It is not scheduled.' },
  publish: { asked: 'It cannot be published now.', other: 'It cannot be published now.' },
  withdraw: { asked: 'It cannot be withdrawn now.', other: 'It cannot be withdrawn now.' },
  archive: {
    asked: 'It is in review. Take it back from review first.',
    other: 'Only what is neither public nor in review nor scheduled can be archived.',
  },
  unarchive: { asked: 'It is not archived.', other: 'It is not archived.' },
};
