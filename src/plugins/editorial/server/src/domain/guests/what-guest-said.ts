import { GUEST_ACTIONS, type GuestAction, type ReviewAct } from '../../../../contract';

type Saying = ReviewAct & { readonly action: GuestAction };

export interface GuestSayings {
  /** The newest agreement or request for changes; the newest comment when there is neither. */
  readonly answer: Saying | null;
  /** The newest comment or request for changes but for that. */
  readonly remark: (Saying & { readonly action: 'comment' | 'request-changes' }) | null;
}

/** What staff are shown of all that one guest said, given in order of number: an answer puts away no words that came before or after. */
export const whatGuestSaid = (acts: readonly ReviewAct[], guest: string): GuestSayings => {
  const own = acts.filter(({ actor }) => actor === `guest:${guest}`).filter(isSaying);
  const answer = own.filter(({ action }) => action !== 'comment').at(-1) ?? own.at(-1) ?? null;
  return {
    answer,
    remark:
      own
        .filter((act) => act !== answer)
        .filter(isRemark)
        .at(-1) ?? null,
  };
};

const isSaying = (act: ReviewAct): act is Saying => GUEST_ACTIONS.some((action) => action === act.action);

const isRemark = (act: Saying): act is Saying & { readonly action: 'comment' | 'request-changes' } => act.action !== 'approve';
