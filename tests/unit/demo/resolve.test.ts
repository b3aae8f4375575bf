import { itemsOf } from '../../../src/demo/model/reference';
import { resolve } from '../../../src/demo/model/resolve';

const resolver = {
  document: ({ refersTo, key }: { refersTo: string; key: string }) => `${refersTo}=${key}`,
  picture: ({ picture }: { picture: string }) => `file of ${picture}`,
};

describe('resolving the data of the demo', () => {
  it('replaces references and pictures, however deep, and leaves the rest', () => {
    const data = {
      list: [{ contact: itemsOf('salford').contact('lado'), note: 'kept' }],
      body: [{ image: { picture: 'kettle' } }],
      none: null,
      count: 3,
    };
    expect(resolve(data, resolver)).toEqual({
      list: [{ contact: 'contact=salford/lado', note: 'kept' }],
      body: [{ image: 'file of kettle' }],
      none: null,
      count: 3,
    });
  });
});
