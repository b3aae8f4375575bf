import { filesOfBody, isForEverybody } from '../../../src/plugins/delivery/server/src/domain/files-of-body';
import { aFileReference } from '../../support/files/a-file-reference';

const [cover, poster, sheet] = [
  aFileReference({ name: 'cover.png', sha256: '1' }),
  aFileReference({ sha256: '2' }),
  aFileReference({ sha256: '3' }),
];

describe('the files of a body', () => {
  it('are found wherever they stand, in the order of the body, each once', () => {
    const body = {
      title: 'March news',
      cover,
      sections: [
        { id: 'a', body: [{ __component: 'block.image', image: poster, alt: 'A poster' }] },
        { id: 'b', body: [] },
      ],
      files: [sheet, { ...cover, name: 'again.png' }],
      logo: null,
    };
    expect(filesOfBody(body)).toEqual([cover, poster, sheet]);
  });

  it('are two when the same content goes by two types', () => {
    expect(filesOfBody({ files: [sheet, { ...sheet, extension: '.csv' }] })).toHaveLength(2);
  });

  it('are none when something only looks like a file', () => {
    expect(
      filesOfBody({
        files: [
          { sha256: '../../etc/passwd', name: 'x' },
          { ...sheet, sha256: 'A'.repeat(64) },
        ],
      }),
    ).toEqual([]);
  });

  it.each([
    ['public', true],
    ['practitioners', false],
    ['something new', false],
    [null, true],
  ])('with visibility %j are for everybody: %j', (visibility, expected) => {
    expect(isForEverybody({ visibility, files: [sheet] })).toBe(expected);
  });

  it('of a document without visibility are for everybody', () => {
    expect(isForEverybody({ cover })).toBe(true);
  });
});
