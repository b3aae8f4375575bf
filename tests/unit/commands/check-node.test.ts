import { aCheckout, type Checkout } from '../../support/a-checkout';

describe('the check of Node’s version', () => {
  let checkout: Checkout;

  beforeAll(() => {
    checkout = aCheckout();
  });
  afterAll(() => checkout.remove());

  const check = (version: string): string =>
    checkout.evaluate(`
      const { checkNode } = await import('./src/commands/setup/check-node.mjs');
      try { checkNode('${version}'); console.log('accepted'); } catch (error) { console.log(error.message); }
    `).stdout;

  it.each(['20.19.0', '20.20.2', '21.0.0', '22.11.0', '24.99.1'])('accepts %s', (version) => {
    expect(check(version)).toBe('accepted\n');
  });

  it.each(['14.21.3', '18.20.4', '20.18.3', '25.0.0', '26.1.0'])('refuses %s, and says which to install', (version) => {
    expect(check(version)).toMatch(new RegExp(`needs Node 20\\.19\\.0 to 24, and this is Node ${version}\\. Install Node 22`));
  });
});
