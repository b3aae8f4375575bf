import type { ReviewAct } from '../../../../contract';
import type { MailContent } from '../../domain/mails/mail-content';
import { guestCommented } from '../../domain/guests/guest-letters';
import { changesAskedFor, fullyAgreed, type LetterFacts, sentForReview, takenBack } from '../../domain/mails/review-letters';
import { openRound } from '../../domain/sign-off/review-round';
import { type AskingOne, permissionFor } from '../../domain/sign-off/permission';
import { staffIdOf } from '../../domain/staff-id';
import { namesOf } from '../guests/names-of';
import type { DeskTables, Memberships, Subject } from '../ports';
import type { ReviewAssessment } from '../sign-off/assess-review';
import { colleaguesWho } from '../sign-off/colleagues-who';

import type { Mailing } from './ports';

export interface PostReviewPorts {
  readonly memberships: Memberships;
  readonly mailing: Mailing;
}

export interface ReviewNews {
  readonly subject: Subject;
  readonly act: ReviewAct;
  /** As it is after the act. */
  readonly review: ReviewAssessment;
  /** Who asked the guest that acted; null when staff did. */
  readonly asker: ReviewAct['actor'] | null;
}

/**
 * Tells by mail those whom an act of review concerns: who may agree, once it is sent for review; its writers and who sent it, when
 * changes are asked for; who sent it, once nothing is missing; who had agreed, when it is taken back. Nobody is told of what they did themselves.
 */
export const postReview = async (tables: DeskTables, news: ReviewNews, ports: PostReviewPorts): Promise<void> => {
  if (!ports.mailing.isOn) return;
  const { act, subject } = news;
  const letter = LETTERS[act.action];
  const recipients = letter ? await recipientsOf(news, ports) : [];
  if (!letter || recipients.length === 0) return;
  const by = (await namesOf(tables, ports.memberships, [act.actor])).get(act.actor) ?? '';
  const named = by === '' ? 'Somebody' : by;
  const content = letter({ title: subject.title, by: named, note: act.note, link: ports.mailing.documentLink(subject) });
  for (const userId of recipients)
    await ports.mailing.post(tables, { to: { kind: 'staff', userId }, content, about: act.subject, isUrgent: false, expiresAt: null });
};

const LETTERS: Readonly<Partial<Record<ReviewAct['action'], (facts: LetterFacts) => MailContent>>> = {
  submit: sentForReview,
  'request-changes': changesAskedFor,
  approve: fullyAgreed,
  comment: guestCommented,
  'take-back': takenBack,
};

const recipientsOf = async ({ act, review, asker }: ReviewNews, ports: PostReviewPorts): Promise<readonly number[]> => {
  const submitter = review.round ? staffIdOf(review.round.submitted.actor) : null;
  const asking = asker === null ? null : staffIdOf(asker);
  const senders = [submitter, asking].flatMap((userId) => userId ?? []);
  const found = await concernedBy(act.action, { review, senders }, ports);
  return [...new Set(found)].filter((userId) => userId !== staffIdOf(act.actor));
};

const concernedBy = async (
  action: ReviewAct['action'],
  { review, senders }: { readonly review: ReviewAssessment; readonly senders: readonly number[] },
  ports: PostReviewPorts,
): Promise<readonly number[]> => {
  switch (action) {
    case 'submit':
      return await mayAgree(review, ports);
    case 'request-changes':
      return [...review.writers, ...senders];
    case 'approve':
      return review.missing.length === 0 ? senders : [];
    case 'comment':
      return senders;
    case 'take-back':
      return openRound(review.acts.slice(0, -1))?.agreements.flatMap(({ actor }) => staffIdOf(actor) ?? []) ?? [];
    case 'archive':
    case 'unarchive':
    case 'publish':
    case 'publish-unreviewed':
    case 'approve-afterwards':
      return [];
  }
};

/** The colleagues of the owners who may agree to it now, by what the table of transitions says. */
const mayAgree = async (review: ReviewAssessment, { memberships }: PostReviewPorts): Promise<readonly number[]> => {
  const may = (asking: AskingOne): boolean => permissionFor('approve', { ...review, isPublic: false, asking }).allowed;
  return (await colleaguesWho(review, memberships, may)).map(({ userId }) => userId);
};
