import type { Practitioner } from '../../../contract';

import type { StoredPractitioner } from './practitioner-ports';

/** A practitioner as managers see one. */
export const present = ({ id, email, name, organisation, state, changedAt, invitationExpiresAt }: StoredPractitioner): Practitioner => ({
  id,
  email,
  name,
  organisation,
  state,
  since: changedAt,
  invitationExpiresAt: state === 'invited' ? invitationExpiresAt : null,
});
