import * as z from 'zod/mini';

// The parts from which the schema of countersign.json is made. Each message completes "`path` …".

/** Text with something in it, of at most this many characters. */
export function text(most: number): z.ZodMiniString {
  return z
    .string({ error: 'must be text' })
    .check(
      z.maxLength(most, { error: `must have at most ${String(most)} characters` }),
      z.regex(/\S/, { error: 'must not be empty' }),
    );
}

/** `lower-case-words`: what ids and names of concepts look like. */
export function identifier(): z.ZodMiniString {
  return z
    .string({ error: 'must be text' })
    .check(
      z.maxLength(60, { error: 'must have at most 60 characters' }),
      z.regex(/^[a-z][a-z0-9-]*$/, { error: 'must be lower-case words joined by hyphens' }),
    );
}

/** An address under https; http only on this machine, for trying a connector out. */
export function address(): z.ZodMiniString {
  return z.string({ error: 'must be an https address' }).check(
    z.maxLength(2_000, { error: 'must have at most 2000 characters' }),
    z.regex(/^(?:https:\/\/[^\s/?#@\\]+|http:\/\/(?:localhost|127\.0\.0\.1)(?::[0-9]{1,5})?)(?:[/?#][^\s\\]*)?$/, {
      error: 'must be an https address',
    }),
  );
}

/** The public key of a register, as a signed feed carries it. */
export function publicKey(): z.ZodMiniString {
  const error = 'must be the `key` of a signed register.json, 43 characters';
  return z.string({ error }).check(z.regex(/^[\w-]{43}$/, { error }));
}

export function mailAddress(): z.ZodMiniString {
  return z
    .string({ error: 'must be an e-mail address' })
    .check(z.regex(/^[^\s@<>"',;:]{1,64}@[^\s@<>"',;:/]{1,190}$/, { error: 'must be an e-mail address' }));
}

/** The host of a web site, with or without a path: `example.com`, `example.com/ai`. */
export function domain(): z.ZodMiniString {
  return z.string({ error: 'must be a domain such as example.com' }).check(
    z.maxLength(300, { error: 'must have at most 300 characters' }),
    z.regex(/^(?:https?:\/\/)?[^\s/?#@:\\.]+(?:\.[^\s/?#@:\\.]+)+(?:\/[^\s?#\\]*)?$/, {
      error: 'must be a domain such as example.com',
    }),
  );
}

export function oneOf<const Value extends string>(values: readonly Value[]): z.ZodMiniEnum<{ [V in Value]: V }> {
  return z.enum(values, { error: `must be one of ${values.map((value) => `\`${value}\``).join(', ')}` });
}

export function flag(): z.ZodMiniBoolean {
  return z.boolean({ error: 'must be true or false' });
}

export function wholeNumber(least: number, most: number): z.ZodMiniNumber {
  const error = `must be a whole number from ${String(least)} to ${String(most)}`;
  return z.number({ error }).check(z.multipleOf(1, { error }), z.gte(least, { error }), z.lte(most, { error }));
}

export function list<Item extends z.ZodMiniType>(
  item: Item,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): z.ZodMiniArray<Item> {
  return z
    .array(item, { error: 'must be a list' })
    .check(
      z.minLength(least, { error: `must have at least ${String(least)} ${least === 1 ? 'entry' : 'entries'}` }),
      z.maxLength(most, { error: `must have at most ${String(most)} entries` }),
    );
}

/** An object that takes these settings and no others. */
export function strict<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<{ -readonly [Key in keyof Shape]: Shape[Key] }, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? 'is no setting' : 'must be an object'),
  });
}
