import { assemblePartnershipLife } from '../../src/partnership-life';
import type { LifeAct } from '../../src/partnership-life/application/partnership-life';
import { aNewsletter, type Newsletter } from './a-newsletter';
import type { BootedApp } from './boot';
import { COMMAND, publishingOf, upkeepOf } from './editorial-services';
import { everyTable, projections, rowsOf } from './every-row';

const PARTNERSHIP = 'api::partnership.partnership';

export interface PublicOne {
  readonly newsletter: Newsletter;
  readonly slug: string;
  /** Global id. */
  readonly id: string;
}

/** What can become of partnerships, for somebody who may read everything. */
export const allSeeingLife = ({ strapi }: BootedApp) => assemblePartnershipLife(strapi, () => true);

/** What tests of the lives of partnerships have in common. */
export const lifeOf = (app: () => BootedApp) => {
  let number = 0;
  const publish = (subject: Newsletter['issue']['ref']) => publishingOf(app().strapi).publish({ subject, actor: COMMAND });
  const slugOf = async ({ documentId }: { readonly documentId: string }) =>
    (await app().strapi.documents(PARTNERSHIP).findOne({ documentId }))?.slug ?? '';
  const everything = () => everyRow(app());
  const order = (digest: string) => ({ digest, actor: COMMAND, reason: 'The boards decided so.' });
  /** Does what is planned at once. */
  const carryOut = async <Wish>(act: LifeAct<Wish>, slug: string, wish: Wish) =>
    act.perform(slug, wish, order((await act.plan(slug, wish)).digest));
  return {
    publish,
    everything,
    order,
    carryOut,
    /** As what carries nothing on, and gives others to call for help. */
    close: ({ slug }: Pick<PublicOne, 'slug'>) => carryOut(allSeeingLife(app()).closing, slug, { successor: null, withdrawHelp: false }),
    leadsTo: async (path: string) => {
      const { status, headers } = await app().http.get(path);
      return [status, headers.location];
    },
    fresh: () => `new-moor-${String((number += 1))}`,
    /** A newsletter whose partnership and issue are public. */
    async aPublicOne(word: string): Promise<PublicOne> {
      const newsletter = await aNewsletter(app().strapi, { word });
      const { documentId } = newsletter.partnership;
      const urgentHelp = [{ purpose: 'worried about a child', contact: newsletter.contact.documentId }];
      await app()
        .strapi.documents(PARTNERSHIP)
        .update({ documentId, data: { urgentHelp } as never });
      await publish(newsletter.partnership.ref);
      await publish(newsletter.issue.ref);
      return { newsletter, slug: await slugOf(newsletter.partnership), id: newsletter.partnership.ref.id };
    },
    async expectRefused(work: Promise<unknown>, code: string, unchanged: () => Promise<unknown> = everything) {
      const before = await unchanged();
      await expect(work).rejects.toMatchObject({ code });
      expect(await unchanged()).toEqual(before);
    },
    async expectSoundLedger() {
      expect((await upkeepOf(app().strapi).verify()).break).toBeNull();
      const before = await projections(app().strapi);
      await upkeepOf(app().strapi).rebuild();
      expect(await projections(app().strapi)).toEqual(before);
    },
  };
};

/** Every row there is, but for the counters of locks. */
const everyRow = async ({ strapi }: BootedApp) => {
  const rows: Record<string, readonly string[]> = {};
  for (const table of await everyTable(strapi)) {
    if (['concord_locks', 'concord_people_lock'].includes(table) || /_(data|idx|docsize|config|content)$/.test(table)) continue;
    rows[table] = (await rowsOf(strapi, table)).map((row) => JSON.stringify(row)).sort();
  }
  return rows;
};
