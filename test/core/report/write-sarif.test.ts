import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { writeSarif } from '../../../core/report/write-sarif.ts';
import { sampleReport, sampleText } from './sample-report.ts';

// What SARIF 2.1.0 (OASIS, with errata 01) asks of the parts that are written: required properties, types, enumerations,
// formats; and, stricter than the standard's schema, nothing that is not listed here.
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const rule = z.strictObject({
  id: z.string().min(1),
  name: z.string().regex(/^[A-Z][A-Za-z0-9]*$/),
  shortDescription: message,
  fullDescription: message,
  help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({ source: z.string(), tags: z.array(z.string()) }),
});
// RFC 3986, relative or of a file: no space, no backslash, no other scheme.
const artifact = z.strictObject({
  uri: z.string().regex(/^(?:file:\/\/\/)?(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/),
});
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: artifact,
    region: z.strictObject({
      startLine: z.int().min(1),
      startColumn: z.optional(z.int().min(1)),
      endLine: z.optional(z.int().min(1)),
      endColumn: z.optional(z.int().min(1)),
      snippet: z.optional(message),
    }),
  }),
  logicalLocations: z.optional(z.array(z.strictObject({ fullyQualifiedName: z.string() })).min(1)),
});
const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location).min(1).max(10),
  partialFingerprints: z.record(z.string(), z.string()),
});
const log = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            version: z.string(),
            semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
            rules: z.array(rule),
          }),
        }),
        invocations: z.optional(
          z
            .array(
              z.strictObject({
                executionSuccessful: z.boolean(),
                toolExecutionNotifications: z.array(
                  z.strictObject({
                    level,
                    message,
                    locations: z.array(
                      z.strictObject({ physicalLocation: z.strictObject({ artifactLocation: artifact }) }),
                    ),
                  }),
                ),
              }),
            )
            .min(1),
        ),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        results: z.array(result),
      }),
    )
    .min(1),
});

const region = { startLine: 7, startColumn: 1, endLine: 8, endColumn: 16, snippet: 'strives to\n**comply** with' };
const subject = {
  report: sampleReport(),
  text: sampleText,
  file: 'a b.md',
  uri: 'policies/a b#1.md',
  regionOf: () => region,
};

describe('writeSarif', () => {
  const parsed = log.parse(JSON.parse(writeSarif([subject])));
  const [run] = parsed.runs;

  it('is SARIF 2.1.0', () => {
    expect(log.safeParse(JSON.parse(writeSarif([]))).error).toBeUndefined();
    expect(run?.tool.driver.name).toBe('Countersign');
  });

  it('gives each gap and mistake one result that points to its rule', () => {
    expect(run?.results.map(({ ruleId, level: severity }) => `${ruleId} ${severity}`)).toEqual([
      'establishment error',
      'objectives-framework error',
      'legal warning',
      'continual-improvement warning',
      'third-party-ai warning',
      'training note',
      'third-party-left-out warning',
    ]);
    for (const each of run?.results ?? []) expect(run?.tool.driver.rules[each.ruleIndex]?.id).toBe(each.ruleId);
  });

  it('leads to the passage: its lines, the words of the file and its place', () => {
    const legal = run?.results.find(({ ruleId }) => ruleId === 'legal');
    expect(legal?.locations[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: 'policies/a%20b%231.md' },
        region: { ...region, snippet: { text: region.snippet } },
      },
      logicalLocations: [{ fullyQualifiedName: '3 Commitments, second paragraph' }],
    });
  });

  it('points to the first line where a text has no lines or says nothing', () => {
    const { regionOf: _, ...withoutLines } = subject;
    const again = log.parse(JSON.parse(writeSarif([withoutLines])));
    const regions = again.runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation.region);
    expect(regions).toEqual(regions?.map(() => ({ startLine: 1 })));
  });

  it('lets GitHub know a result without a line again, whatever its file says in the first line', () => {
    const hashes = run?.results.map(({ locations, partialFingerprints }) => [
      locations[0]?.physicalLocation.region.startLine,
      partialFingerprints['primaryLocationLineHash'],
    ]);
    const whole = hashes?.filter(([line]) => line === 1).map(([, hash]) => hash) ?? [];
    expect(whole.every((hash) => /^[0-9a-f]{16}:1$/.test(String(hash)))).toBe(true);
    expect(new Set(whole).size).toBe(whole.length);
    expect(hashes?.filter(([line]) => line !== 1).every(([, hash]) => hash === undefined)).toBe(true);
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.length).toBeLessThan(hashes?.length ?? 0);
  });

  it('says beside a result what to write, with a wording whose brackets stay brackets', () => {
    const help = run?.tool.driver.rules.find(({ id }) => id === 'training')?.help;
    expect(help?.text).toContain('Wording to start from: Everyone who uses AI must complete [AI awareness training]');
    expect(help?.markdown).toContain('> Everyone who uses AI must complete \\[AI awareness training\\]');
  });

  it('tells two files apart', () => {
    const two = log.parse(JSON.parse(writeSarif([subject, { ...subject, uri: 'other.md' }])));
    const prints = two.runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints['countersignElement/v1']);
    expect(new Set(prints).size).toBe(prints?.length);
    expect(two.runs[0]?.tool.driver.rules).toHaveLength(11);
  });

  it.each([
    [{ kind: 'not-ai-policy', looksLike: 'a privacy notice', aiMentions: 0, words: 9 }, 'reads like a privacy notice'],
    [{ kind: 'empty' }, 'Nothing to judge yet'],
  ] as const)('says only that a text is no AI policy where it is none: %j', (reading, says) => {
    const [other] = log.parse(JSON.parse(writeSarif([{ ...subject, report: sampleReport({ reading }) }]))).runs;
    expect(other?.results.map(({ ruleId, level: severity }) => `${ruleId} ${severity}`)).toEqual([
      'not-ai-policy error',
    ]);
    expect(other?.results[0]?.message.text).toContain(says);
    expect(other?.tool.driver.rules.map(({ id }) => id)).toEqual(['not-ai-policy']);
  });

  it('gives a file that could not be read a result of its own, and says that the run failed', () => {
    const [failed] = log.parse(
      JSON.parse(writeSarif([subject], [{ uri: 'old policy.doc', message: 'This is an old Word file.' }])),
    ).runs;
    const [last] = failed?.results.slice(-1) ?? [];
    expect(last).toMatchObject({ ruleId: 'not-read', level: 'error', message: { text: 'This is an old Word file.' } });
    expect(failed?.tool.driver.rules[last?.ruleIndex ?? -1]?.id).toBe('not-read');
    expect(failed?.invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { locations: [{ physicalLocation: { artifactLocation: { uri: 'old%20policy.doc' } } }] },
      ],
    });
    expect(run).not.toHaveProperty('invocations');
  });

  it('leaves the address of a file elsewhere as it is', () => {
    const [elsewhere] = log.parse(JSON.parse(writeSarif([{ ...subject, uri: 'file:///srv/a%20b.md' }]))).runs;
    expect(elsewhere?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('file:///srv/a%20b.md');
  });
});
