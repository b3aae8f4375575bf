import { parsePageAddress } from '../../../../../src/plugins/delivery/server/src/domain/partner-pages/page-address';

describe('parsePageAddress', () => {
  it.each([
    ['/sites', { site: null, folder: null, document: null }],
    ['/sites/', { site: null, folder: null, document: null }],
    ['/sites/salford', { site: 'salford', folder: null, document: null }],
    ['/sites/salford/events', { site: 'salford', folder: 'events', document: null }],
    ['/sites/salford/urgent-help', { site: 'salford', folder: 'urgent-help', document: null }],
    ['/sites/salford/search', { site: 'salford', folder: 'search', document: null }],
    ['/sites/salford/stories/winter', { site: 'salford', folder: 'stories', document: { kind: 'story', slug: 'winter' } }],
  ])('reads %s', (path, address) => {
    expect(parsePageAddress(path)).toEqual(address);
  });

  it.each([
    '/sites/salford/nonsense',
    '/sites/salford/toString',
    '/sites/salford/search/more',
    '/sites/salford/events/one/two',
    '/elsewhere',
  ])('knows no page at %s', (path) => {
    expect(parsePageAddress(path)).toBeNull();
  });
});
