import type { FeedEntry } from './feed.ts';
import type { Register, RegisterException } from './register.ts';

/** The register with what the organisation's feed says of the requests in it. */
export function withPublished(register: Register, published: readonly FeedEntry[]): Register {
  const answers = new Map(published.flatMap(({ exceptions = [] }) => exceptions.map((each) => [each.request, each])));
  if (answers.size === 0) return register;
  const told = (exception: RegisterException): RegisterException => {
    const answer = answers.get(exception.id);
    return answer === undefined ? exception : { ...exception, published: answer };
  };
  const entries = register.entries.map((entry) =>
    entry.exceptions.some(({ id }) => answers.has(id)) ? { ...entry, exceptions: entry.exceptions.map(told) } : entry,
  );
  return { ...register, entries, exceptions: register.exceptions.map(told) };
}
