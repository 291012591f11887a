import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../core/intake/canonical-json.ts';
import { chainRecords, checkChain, emptyHead, headOf, type ChainedRecord } from '../../../core/intake/record-chain.ts';
import { decidedRecord, enteredRecord, sampleIntake } from './samples.ts';

const intake = sampleIntake();
const chain = chainRecords(emptyHead, [
  enteredRecord(intake),
  decidedRecord(intake.id, 'approve-with-conditions'),
  decidedRecord(intake.id, 'refuse'),
  decidedRecord(intake.id, 'withdraw'),
]);

describe('canonicalJson', () => {
  it('writes the example of RFC 8785', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by their UTF-16 units, as the RFC’s second example wants it', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const written = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(written) as object).filter((key) => key !== '1')).toEqual([
      '\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33',
    ]);
    expect(written.startsWith('{"\\r":0,"1":0,')).toBe(true);
  }); // prettier-ignore

  it('reads back as the same value, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
        expect(canonicalJson(reversed(plain))).toBe(canonicalJson(plain));
      }),
    );
  });

  it('refuses what would be written in two ways or not at all', () => {
    for (const value of [Infinity, NaN, '\ud800', { '\udc00': 1 }, 1n, () => 1])
      expect(() => canonicalJson(value)).toThrow();
    expect(canonicalJson(-0)).toBe('0');
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  // `fromEntries` defines a key called __proto__ like any other.
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  );
}

describe('record chain', () => {
  it('is whole as it was written, also when it grows later', () => {
    expect(checkChain(chain, headOf(chain))).toEqual({ kind: 'whole' });
    const more = chainRecords(headOf(chain), [decidedRecord(intake.id, 'approve')]);
    expect(checkChain([...chain, ...more], headOf(chain))).toEqual({ kind: 'whole' });
  });

  it('names the first record whose text was changed anywhere', () => {
    const texts = chain.map((each) => JSON.stringify(each));
    fc.assert(
      fc.property(fc.nat(chain.length - 1), fc.nat(), (at, place) => {
        const text = texts[at] ?? '';
        const letters = [...text.matchAll(/[a-z0-9]/g)].map(({ index }) => index);
        const spot = letters[place % letters.length] ?? 0;
        const letter =
          text.charAt(spot) === 'a' ? 'b' : text.charAt(spot) === '1' ? '2' : /\d/.test(text.charAt(spot)) ? '1' : 'a';
        const changed = text.slice(0, spot) + letter + text.slice(spot + 1);
        let forged: ChainedRecord;
        try {
          forged = JSON.parse(changed) as ChainedRecord;
        } catch {
          return;
        }
        const check = checkChain(chain.map((each, index) => (index === at ? forged : each)));
        expect(check).toEqual({ kind: 'broken', at: at + 1 });
      }),
      { numRuns: 500 },
    );
  });

  it('notices what was taken out, doubled or moved', () => {
    const [a, b, c, d] = chain as [ChainedRecord, ChainedRecord, ChainedRecord, ChainedRecord];
    expect(checkChain([a, c, d])).toEqual({ kind: 'broken', at: 2 });
    expect(checkChain([a, b, b, c, d])).toEqual({ kind: 'broken', at: 3 });
    expect(checkChain([b, a, c, d])).toEqual({ kind: 'broken', at: 1 });
    expect(checkChain([a, b, d, c])).toEqual({ kind: 'broken', at: 3 });
  });

  it('shows by a head that was kept that the end was cut off or the chain made anew', () => {
    const head = headOf(chain);
    expect(checkChain(chain.slice(0, 2))).toEqual({ kind: 'whole' });
    expect(checkChain(chain.slice(0, 2), head)).toEqual({ kind: 'cut', count: 2, expected: 4 });
    const anew = chainRecords(emptyHead, [enteredRecord(intake), ...chain.slice(2).map(({ record }) => record)]);
    expect(checkChain(anew, head).kind).toBe('cut');
  });
});
