import { FILE_TYPES, fileTypeOf } from '../../../src/kernel';
import { inspectorOf } from '../../../src/uploads/inspect/inspectors';

describe('the accepted file types', () => {
  it.each(FILE_TYPES.map((type) => [type.extension]))('%s can be inspected', (extension) => {
    expect(inspectorOf(extension)).not.toBeNull();
  });

  it.each(['.svg', '.html', '.htm', '.xml', '.js', '.docm', '.zip', '.toString', ''])('%j is not one of them', (extension) => {
    expect(fileTypeOf(extension)).toBeNull();
  });

  it('are known in capitals too', () => {
    expect(fileTypeOf('.JPG')?.mime).toBe('image/jpeg');
  });
});
