import type { RateLimiter } from '../../../../../kernel';
import { type ManagedPartnership, settingsPath } from '../../../contract';
import { requestLetter } from '../domain/practitioners/letters';

import type { ManagersAddresses, PractitionerPorts } from './practitioner-ports';

export interface RequestPorts extends Pick<PractitionerPorts, 'post' | 'publicUrl'> {
  readonly managersOf: ManagersAddresses;
  /** Letters about requests to one partnership: what is over the limit is in the managers' list, without a letter. */
  readonly requestLetters: RateLimiter;
}

/** Writes to the managers of the partnership that somebody asks for access. */
export const tellOfRequest = async (
  { managersOf, post, publicUrl, requestLetters }: RequestPorts,
  { id, name }: ManagedPartnership,
): Promise<void> => {
  if (!post.canSend || requestLetters.take(id) !== null) return;
  const address = `${publicUrl}/admin${settingsPath({ of: id, tab: 'practitioners' })}`;
  await Promise.all((await managersOf(id)).map((to) => post.send(requestLetter({ to, partnership: name, address }))));
};
