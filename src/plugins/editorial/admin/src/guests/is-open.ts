import type { GuestLine, GuestState } from '../../../contract/guests';

/** Whether somebody outside may still say something, or may again with a new link. */
export const isOpen = ({ state, isWithdrawn }: Pick<GuestLine, 'state' | 'isWithdrawn'>): boolean => !isWithdrawn && OPEN.includes(state);

const OPEN: readonly GuestState[] = ['waiting', 'agreed', 'asked-for-changes', 'commented', 'expired'];
