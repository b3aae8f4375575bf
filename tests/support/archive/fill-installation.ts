import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { aBriefing } from '../a-briefing';
import { aNewsletter } from '../a-newsletter';
import type { BootedApp } from '../boot';
import { COMMAND, effectsSettled, publishingOf, subjectOf, upkeepOf } from '../editorial-services';
import { aPdf } from '../files/documents';
import { aPng } from '../files/pictures';
import { uploadFile } from '../files/upload';

/** A table as a plugin of tomorrow might make it: every kind of column, and values that are easily lost on the way. */
const TOMORROW = 'tomorrow_things';

export const makeTableOfTomorrow = async (knex: Knex): Promise<void> => {
  await knex.schema.createTable(TOMORROW, (table) => {
    table.increments('id');
    table.text('words');
    table.bigInteger('big');
    table.double('ratio');
    table.decimal('price', 12, 4);
    table.boolean('flag');
    table.datetime('moment', { useTz: false, precision: 6 });
    table.date('day');
    table.specificType('hour', 'time(3)');
    table.jsonb('tree');
    table.binary('bytes');
  });
};

const fillTableOfTomorrow = async ({ db }: Core.Strapi): Promise<void> => {
  const knex = db.connection;
  await knex(TOMORROW).insert({
    words: 'A line,\nanother,\u2028a third “quoted” – and a 🦉 \\ ?',
    big: '9007199254740993',
    ratio: 0.1 + 0.2,
    price: 12.5,
    flag: true,
    // At the hour that comes twice when summer time ends.
    moment: new Date('2025-10-26T01:30:00.123Z'),
    day: '2026-03-29',
    hour: '08:15:00.000',
    tree: JSON.stringify({ b: [1, null, { a: 'x\u2029y' }], a: 12345678901234.5 }),
    bytes: Buffer.from([0, 1, 254, 255]),
  });
  await knex(TOMORROW).insert({ words: '', flag: false });
  for (let row = 0; row < 2100; row += 100)
    await knex(TOMORROW).insert(Array.from({ length: 100 }, (_, n) => ({ words: `Row ${row + n}` })));
  // The highest id is gone, and must not be given again.
  await knex(TOMORROW).insert({ words: 'Gone' });
  await knex(TOMORROW).where({ words: 'Gone' }).delete();
};

/** An installation in the middle of its life: published, changed since, withdrawn, erased, with files and staff. */
export const fillInstallation = async (app: BootedApp): Promise<void> => {
  const { strapi } = app;
  const publishing = publishingOf(strapi);
  await app.signIn({ email: 'robin@example.org' });
  const [one, other] = [await aNewsletter(strapi), await aNewsletter(strapi, { word: 'autumn' })];
  const picture = await uploadFile(app, 'poster.png', aPng({ width: 30, height: 20 }));
  const paper = await uploadFile(app, 'seven-minutes.pdf', aPdf());
  const partnership = one.partnership.documentId;
  const briefing = await aBriefing(strapi, { partnership, files: [paper.id, picture.id] as never });
  await uploadFile(app, 'never-public.png', aPng({ shade: 7 }));
  for (const newsletter of [one, other]) {
    await publishing.publish({ subject: newsletter.partnership.ref, actor: COMMAND });
    await publishing.publish({ subject: newsletter.issue.ref, actor: COMMAND });
  }
  await publishing.publish({ subject: await subjectOf(strapi, 'api::briefing.briefing', briefing.documentId), actor: COMMAND });
  await strapi.documents('api::story.story').update({ documentId: one.story.documentId, data: { title: 'Told again' } });
  await publishing.withdraw({ subject: one.event.ref, actor: COMMAND, kind: 'withdrawn', reason: 'Called off.', replacement: null });
  await upkeepOf(strapi).erase({ subjects: [other.contact.ref], actor: COMMAND, reason: 'A court order.' });
  await fillTableOfTomorrow(strapi);
  await effectsSettled(strapi);
};
