// A small receiver of intakes: Node 20 or later, no dependencies.
//
//   node receiver.mjs --port 8787 --folder ./received --token TOKEN
//   node receiver.mjs --port 8787 --folder ./received --secret SECRET
//
// POST /intake          takes an intake or a request for an exception (docs/intake-format.md), once for each Idempotency-Key
// POST /decisions       { "id", "state", "conditions", "reason", "reviewBy" }: what was decided on an intake;
//                       { "id", "decision", "reason", "controls", "expires" }: on a request for an exception
// GET  /register.json   the feed for everybody's browser, with an ETag
//
// Put a server that speaks https in front of it: browsers send intakes to https addresses only, and to this machine.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LARGEST = 256 * 1024;
/** A signature older than this is refused: somebody may have recorded it. */
const FRESH_SECONDS = 300;
/** What the numbers of each kind begin with: intakes, requests for exceptions; anything else is a report. */
const prefixes = { intake: 'IN', exception: 'EX' };
const states = ['in-review', 'approved', 'approved-with-conditions', 'prohibited'];
const answers = ['grant', 'refuse', 'withdraw'];

/**
 * @param {{ folder: string, token?: string, secret?: string, organisation?: string, now?: () => number }} options
 * @returns {import('node:http').Server}
 */
export function createReceiver({ folder, token, secret, organisation, now = Date.now }) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'intakes.jsonl');
  /** Everything that was taken, by idempotency key. */
  const taken = new Map(linesOf(file).map((line) => [line.key, line]));

  return createServer(async (request, response) => {
    // An extension that holds no permission for this host asks first, as any page would.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, Countersign-Kind, Countersign-Signature, Idempotency-Key, If-None-Match',
    );
    response.setHeader('Access-Control-Expose-Headers', 'ETag');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'OPTIONS') return answer(response, 204);
    if (request.method === 'GET' && pathname === '/register.json') return sendFeed(request, response);
    if (request.method !== 'POST') return answer(response, 404, { error: 'There is nothing here.' });

    const body = await bodyOf(request);
    if (body === null) return answer(response, 413, { error: 'Larger than 256 kB.' });
    if (!isAllowed(request, body)) return answer(response, 401, { error: 'Token or signature do not fit.' });
    const value = parsed(body);
    if (value === null) return answer(response, 400, { error: 'The body is no JSON object.' });
    if (pathname === '/intake') return takeIntake(request, response, value);
    if (pathname === '/decisions') return takeDecision(response, value);
    return answer(response, 404, { error: 'There is nothing here.' });
  });

  function takeIntake(request, response, value) {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || key !== value.id) return answer(response, 400, { error: 'No Idempotency-Key.' });
    // The sender did not hear the first answer: it gets the same one again.
    const known = taken.get(key);
    if (known) return answer(response, 200, { reference: known.reference });
    const kind = request.headers['countersign-kind'] ?? 'intake';
    const problem = kind === 'intake' ? problemWith(value) : null;
    if (problem !== null) return answer(response, 422, { error: problem });
    const count = [...taken.values()].filter((line) => line.kind === kind).length + 1;
    const year = new Date(now()).getUTCFullYear();
    const reference = `${prefixes[kind] ?? 'RP'}-${year}-${String(count).padStart(4, '0')}`;
    const line = { key, kind, reference, received: new Date(now()).toISOString(), value };
    // On the disk first, answered after: an acknowledgement is a promise.
    append(file, line);
    taken.set(key, line);
    return answer(response, 201, { reference });
  }

  function takeDecision(response, { id, ...decided }) {
    const line = taken.get(id);
    if (line?.kind !== 'intake' && line?.kind !== 'exception') return answer(response, 404, { error: 'No such id.' });
    const today = new Date(now()).toISOString().slice(0, 10);
    const decision = line.kind === 'intake' ? onIntake(decided, today) : onException(id, decided, today);
    if ('error' in decision) return answer(response, 422, decision);
    append(file, { ...line, decision });
    taken.set(id, { ...line, decision });
    return answer(response, 200, decision);
  }

  function onIntake({ state, conditions = [], reason, reviewBy }, since) {
    if (!states.includes(state)) return { error: `state must be one of ${states.join(', ')}.` };
    return { state, since, conditions, ...(reason ? { reason } : {}), ...(reviewBy ? { reviewBy } : {}) };
  }

  function onException(request, { decision, reason, controls, expires }, on) {
    if (!answers.includes(decision)) return { error: `decision must be one of ${answers.join(', ')}.` };
    const given = { ...(reason ? { reason } : {}), ...(controls ? { controls } : {}), ...(expires ? { expires } : {}) };
    return { request, decision, on, ...given };
  }

  /** The answers to requests about a product, for whoever made them. */
  function exceptionsOf({ vendor, product }) {
    const exceptions = [...taken.values()]
      .filter(({ kind, value, decision }) => kind === 'exception' && decision && value.subject?.product === product)
      .filter(({ value }) => value.subject.vendor === vendor)
      .map(({ decision }) => decision);
    return exceptions.length === 0 ? {} : { exceptions };
  }

  function sendFeed(request, response) {
    const entries = [...taken.values()]
      .filter(({ kind }) => kind === 'intake')
      .map(({ reference, received, value, decision }) => ({
        ...value.subject,
        reference,
        ...(decision ?? { state: 'in-review', since: received.slice(0, 10), conditions: [] }),
        ...exceptionsOf(value.subject),
      }));
    const etag = `"${createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16)}"`;
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) return answer(response, 304);
    const published = new Date(now()).toISOString();
    const head = { format: 'countersign-register', formatVersion: 1, ...(organisation ? { organisation } : {}) };
    return answer(response, 200, { ...head, published, entries });
  }

  function isAllowed(request, body) {
    if (token !== undefined) return isEqual(request.headers.authorization ?? '', `Bearer ${token}`);
    if (secret === undefined) return true;
    const [, time, signed] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(request.headers['countersign-signature'] ?? '') ?? [];
    if (time === undefined || Math.abs(now() / 1000 - Number(time)) > FRESH_SECONDS) return false;
    return isEqual(signed, createHmac('sha256', secret).update(`${time}.${body}`).digest('hex'));
  }
}

/** What a receiver should look at before it stores anything. The whole schema is in docs/intake-format.md. */
function problemWith(intake) {
  if (intake.format !== 'countersign-intake') return '`format` must be `countersign-intake`.';
  if (intake.formatVersion !== 1) return '`formatVersion` is not known here.';
  const texts = [
    intake.reference,
    intake.subject?.vendor,
    intake.subject?.product,
    intake.use?.purpose,
    intake.by?.name,
  ];
  return texts.every((text) => typeof text === 'string' && text.trim() !== '') ? null : 'A required text is missing.';
}

async function bodyOf(request) {
  const pieces = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > LARGEST) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parsed(body) {
  try {
    const value = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Compares without telling by its time how much was right. */
function isEqual(given, wanted) {
  const [one, other] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one, other);
}

function linesOf(file) {
  if (!existsSync(file)) return [];
  // A line that was cut off by a power failure was never acknowledged.
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => parsed(line) ?? []);
}

function append(file, line) {
  const handle = openSync(file, 'a');
  writeSync(handle, `${JSON.stringify(line)}\n`);
  fsyncSync(handle);
  closeSync(handle);
}

function answer(response, status, value) {
  response.writeHead(status, value === undefined ? {} : { 'Content-Type': 'application/json' });
  response.end(value === undefined ? undefined : JSON.stringify(value));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const option = (name) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  const port = Number(option('port') ?? 8787);
  createReceiver({
    folder: option('folder') ?? 'received',
    ...(option('token') ? { token: option('token') } : {}),
    ...(option('secret') ? { secret: option('secret') } : {}),
    ...(option('organisation') ? { organisation: option('organisation') } : {}),
  }).listen(port, () => console.log(`Receiving intakes at http://localhost:${port}/intake`));
}
