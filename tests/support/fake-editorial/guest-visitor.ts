import type { SubjectRef } from '../../../src/kernel';
import type { GuestAction } from '../../../src/plugins/editorial/contract';
import { firstLook } from '../../../src/plugins/editorial/server/src/application/guests/guest-reading';
import type { ReadingPage } from '../../../src/plugins/editorial/server/src/domain/guests/guest-pages';

import { type FakeEditorial, NORTH_MANAGER } from './index';

/** Somebody outside, with the mails they got: asked by the manager, for an agency or a comment. */
export const aGuest = async (
  editorial: FakeEditorial,
  subject: SubjectRef,
  { agency, email = 'vale@outside.example.org' }: { readonly agency: string | null; readonly email?: string },
) => {
  await editorial.guests.ask(subject, { name: 'Dr Imogen Vale', email, agency, note: '', days: 14 }, NORTH_MANAGER);
  const id = editorial.desk.rows.guests.at(-1)?.id ?? '';
  const mails = () => editorial.posted.filter(({ to }) => to.kind === 'guest' && to.guest === id).map(({ content }) => content);
  const links = () => mails().flatMap(({ link }) => (link ? [link.url.split('/').at(-1) ?? ''] : []));
  const token = (): string => links().at(-1) ?? '';
  const code = (): string =>
    mails()
      .filter(({ link }) => link === null)
      .at(-1)?.quote ?? '';
  const knock = () => ({ token: token(), sender: '192.0.2.1' });
  const comeIn = async (): Promise<string> => {
    await editorial.guests.door.sendCode(knock());
    return await editorial.guests.door.enter(knock(), code());
  };
  const read = async (secret: string): Promise<ReadingPage> => {
    const visit = await editorial.guests.visit({ token: token(), secret }, firstLook(''));
    if (visit.kind === 'reading') return visit.reading;
    throw new Error('The guest is not in.');
  };
  return {
    ...{ id, mails, links, code, knock, comeIn, read },
    /** Comes in with a code of its own and answers. */
    answer: async (action: GuestAction, note = ''): Promise<void> => {
      const secret = await comeIn();
      await editorial.guests.answer({ token: token(), secret, action, note, seen: (await read(secret)).seen });
    },
  };
};

export type VisitingGuest = Awaited<ReturnType<typeof aGuest>>;
