import { settingsPath, withoutPartnership } from '../../../src/plugins/partnerships/contract/settings-address';

describe('the address of a tab of the settings', () => {
  it('names the tab, and the partnership where it is about one', () => {
    expect(settingsPath({ tab: 'keys', of: 'north-moor' })).toBe('/plugins/partnerships?of=north-moor&tab=keys');
    expect(settingsPath({ tab: 'people' })).toBe('/plugins/partnerships?tab=people');
  });

  it('keeps the tab when the partnership follows the side bar again', () => {
    expect(withoutPartnership('?of=north-moor&tab=keys')).toBe('tab=keys');
    expect(withoutPartnership('')).toBe('');
  });
});
