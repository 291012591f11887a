import { describe, expect, it } from 'vitest';
import { regionFinder } from '../../cli/command/region-finder.ts';

const passage = (exact: string, { prefix = '', suffix = '' } = {}) => ({
  exact,
  prefix,
  suffix,
  block: 'b1',
  marks: [],
});

describe('regionFinder', () => {
  it('gives lines and columns, and the text of the file there', () => {
    const find = regionFinder('# Policy\n\nAll AI **must\ncomply** with the law. It is fair.\n');
    expect(find(passage('All AI must comply with the law.'))).toEqual({
      startLine: 3,
      startColumn: 1,
      endLine: 4,
      endColumn: 22,
      snippet: 'All AI **must\ncomply** with the law',
    });
  });

  it.each(['\r\n', '\r', '\n'])('counts lines that end in %j', (end) => {
    expect(regionFinder(['one', 'two', 'three'].join(end))(passage('Three'))).toMatchObject({ startLine: 3 });
  });

  it('takes the place that the words around it name, else the first', () => {
    const find = regionFinder('Staff report it.\n\nManagers know that staff report it. Always.\n');
    expect(find(passage('staff report it.', { prefix: 'agers know that ' }))).toMatchObject({ startLine: 3 });
    expect(find(passage('staff report it.', { suffix: ' Always.' }))).toMatchObject({ startLine: 3 });
    expect(find(passage('staff report it.'))).toMatchObject({ startLine: 1 });
  });

  it('finds the beginning of a passage whose source has further words in it', () => {
    const find = regionFinder(
      'Every use of an AI system is entered [in the register](https://register.example) first.',
    );
    expect(find(passage('Every use of an AI system is entered in the register first.'))).toMatchObject({
      startColumn: 1,
      snippet: 'Every use of an AI system is entered',
    });
  });

  it.each(['Nothing of this stands there', '', '…'])('finds nothing where there is nothing: "%s"', (exact) => {
    expect(regionFinder('The policy.')(passage(exact))).toBeNull();
  });
});
