import { z } from 'zod';

import { STAFF_PASSWORD } from './two-partnerships';

const SIGNED_IN = z.object({ data: z.object({ token: z.string() }) });

/** Morgan invites somebody, over HTTP as the admin would; `partnership` is its global id. The link goes out by e-mail. */
export const inviteAPractitioner = async (
  address: string,
  { partnership, email }: { readonly partnership: string; readonly email: string },
): Promise<void> => {
  const send = async (to: string, body: object, headers = {}): Promise<unknown> => {
    const answer = await fetch(`${address}${to}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${to}: ${String(answer.status)} ${await answer.text()}`);
    return answer.json();
  };
  const { data } = SIGNED_IN.parse(await send('/admin/login', { email: 'morgan@example.org', password: STAFF_PASSWORD }));
  const invitation = { email, name: 'Sam Field', organisation: 'Moor School' };
  await send(`/partnerships/managed/${partnership}/practitioners`, invitation, { authorization: `Bearer ${data.token}` });
};
