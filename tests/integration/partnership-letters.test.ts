import type { PartnershipLife } from '../../src/partnership-life';
import { boot, type BootedApp } from '../support/boot';
import { allSeeingLife, lifeOf } from '../support/life-of';
import { aMailSink, type MailSink } from '../support/mail-sink';
import { signInMember } from '../support/readers/members';

describe('those who work for a partnership', () => {
  let sink: MailSink;
  let app: BootedApp;
  let life: PartnershipLife;

  beforeAll(async () => {
    sink = await aMailSink();
    app = await boot({ env: sink.env });
    life = allSeeingLife(app);
  });

  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });

  const { aPublicOne, leadsTo, order } = lifeOf(() => app);

  it('hear of a merging by e-mail, on both sides, once it is done', async () => {
    const [one, other] = [await aPublicOne('fern'), await aPublicOne('moss')];
    await signInMember(app, { partnership: one.id, role: 'editor', email: 'lee@fern.example.org' });
    await signInMember(app, { partnership: other.id, role: 'manager', email: 'kim@moss.example.org' });
    const { changes, digest } = await life.merging.plan(one.slug, other.slug);
    expect(changes.at(-1)).toMatch(/^2 people hear of it by e-mail/);
    await expect(life.merging.perform(one.slug, other.slug, order('another'))).rejects.toMatchObject({ code: 'plan.stale' });
    expect(sink.mails).toEqual([]);
    await life.merging.perform(one.slug, other.slug, order(digest));
    const letter = await sink.find(({ to }) => to === 'lee@fern.example.org');
    expect(letter.text).toMatch(/You work for .* from now on, as an editor\./);
    expect(letter.text).toContain('The boards decided so.');
    expect((await sink.find(({ to }) => to === 'kim@moss.example.org')).text).toMatch(/Your work for .* goes on as it was\./);
  });

  it('lose nothing of what was done when no e-mail goes out', async () => {
    const one = await aPublicOne('reed');
    await signInMember(app, { partnership: one.id, role: 'manager', email: 'kim@reed.example.org' });
    const closing = { successor: null, withdrawHelp: false };
    const { digest } = await life.closing.plan(one.slug, closing);
    sink.isDown = true;
    await life.closing.perform(one.slug, closing, order(digest));
    sink.isDown = false;
    expect(sink.turnedAway).toBe(1);
    expect((await life.closing.plan(one.slug, closing)).problems.map(({ rule }) => rule)).toEqual(['partnership.closed']);
    expect((await leadsTo(`/sites/${one.slug}`))[0]).toBe(200);
  });
});
