import type { RecordedPartnerships } from '../../../../src/plugins/import-desk/server/src/application/ports';
import { createProposeFromFile } from '../../../../src/plugins/import-desk/server/src/application/propose-from-file';
import { NEWSLETTER_TEXT } from '../../../support/a-newsletter-file';

const files = { read: () => Promise.resolve(new TextEncoder().encode(NEWSLETTER_TEXT)) };

const propose = (slugs: readonly string[], partnership: string | null) => {
  const partnerships: RecordedPartnerships = { slugs: () => Promise.resolve(slugs) };
  return createProposeFromFile({ files, partnerships })({ path: 'newsletter.txt', partnership });
};

describe('a dry run', () => {
  it('refuses a partnership that is none of those there are, and names them', async () => {
    await expect(propose(['llr', 'salford'], 'saltford')).rejects.toMatchObject({
      code: 'import.partnership-unknown',
      message: 'There is no partnership "saltford". Known are: llr, salford.',
    });
  });

  it('says so before it reads the file', async () => {
    const read = jest.fn(files.read);
    const partnerships: RecordedPartnerships = { slugs: () => Promise.resolve(['salford']) };
    const dryRun = createProposeFromFile({ files: { read }, partnerships })({ path: 'newsletter.txt', partnership: 'nowhere' });
    await expect(dryRun).rejects.toMatchObject({ code: 'import.partnership-unknown' });
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    ['a partnership that is there', ['salford'], 'salford'],
    ['no partnership', ['salford'], null],
    ['any partnership before there is one', [], 'salford'],
  ])('goes on with %s', async (_, slugs, partnership) => {
    expect((await propose(slugs, partnership)).issue.title).toBe('Eastmarsh Safeguarding News');
  });
});
