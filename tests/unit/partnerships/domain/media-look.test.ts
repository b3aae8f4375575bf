import { bringsOnlyMedia } from '../../../../src/plugins/partnerships/server/src/domain/media-look';

describe('a list of the media library brings along', () => {
  it.each([
    'folder',
    'folder,files',
    ['children', 'files'],
    { parent: '*' },
    { parent: { populate: { parent: '*' } } },
    { folder: { fields: ['id', 'name'] } },
    { files: true, children: { populate: 'parent' } },
  ])('files and folders: %j', (populate) => {
    expect(bringsOnlyMedia(populate)).toBe(true);
  });

  it.each([
    '*',
    'related',
    'folder,related',
    ['folder', 'createdBy'],
    { related: true },
    { folder: { populate: 'files,partnership' } },
    { parent: { populate: { files: { populate: { related: { populate: '*' } } } } } },
    true,
    3,
  ])('nothing that leads elsewhere, at whatever depth: %j', (populate) => {
    expect(bringsOnlyMedia(populate)).toBe(false);
  });
});
