import { isLoopback, senderOf } from '../../../src/kernel';

describe('the sender of a request', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
  ])('at %s is counted as %s', (address, sender) => {
    expect(senderOf(address)).toBe(sender);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['10.127.0.1', false],
    ['::12', false],
  ])('at %s is this machine: %j', (address, expected) => {
    expect(isLoopback(address)).toBe(expected);
  });
});
