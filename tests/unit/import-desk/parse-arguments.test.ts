import { parseArguments, WrongUsage } from '../../../src/commands/import/parse-arguments';

describe('the arguments of the import command', () => {
  it('are a file, a partnership and options', () => {
    expect(parseArguments(['news.txt', '--partnership', 'salford', '--published', '2023-11'])).toEqual({
      file: 'news.txt',
      partnership: 'salford',
      published: '2023-11',
      dryRun: false,
      format: 'text',
    });
  });

  it('need no partnership in a dry run', () => {
    expect(parseArguments(['news.txt', '--dry-run', '--format=json'])).toEqual({
      file: 'news.txt',
      partnership: null,
      dryRun: true,
      format: 'json',
    });
  });

  it.each([
    [[], /which file/],
    [['a.txt', 'b.txt', '--dry-run'], /one file/],
    [['a.txt'], /--partnership/],
    [['a.txt', '--dry-run', '--published', 'May 2023'], /2023-11/],
    [['a.txt', '--dry-run', '--published', '2023-13'], /2023-11/],
    [['a.txt', '--dry-run', '--format', 'xml'], /json or text/],
    [['a.txt', '--dryrun'], /dryrun/],
    [['a.txt', '--partnership'], /partnership/],
  ])('are refused as wrong usage: %j', (args, words) => {
    expect(() => parseArguments(args)).toThrow(WrongUsage);
    expect(() => parseArguments(args)).toThrow(words);
  });
});
