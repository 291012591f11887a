import { Inflate, deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { limits } from './limits.ts';
import { ReadFailure, megabytes } from './read-result.ts';

/** One entry as the archive's directory lists it; its content stays packed until it is asked for. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localOffset: number;
  /** Offset of the packed bytes. */
  readonly dataOffset: number;
  /** The entry's record in the directory, to be written again as it is. */
  readonly record: Uint8Array;
};

export type Zip = { readonly bytes: Uint8Array; readonly entries: ReadonlyMap<string, ZipEntry> };

/**
 * Opens a zip archive by its directory and checks it before anything is unpacked: declared sizes against the limit,
 * no two entries over each other, no name twice. Names are only ever compared, never used as paths.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.zipEntries) {
    throw new ReadFailure(
      'too-complex',
      `This file holds more than ${limits.zipEntries.toLocaleString('en-GB')} parts and was not opened.`,
    );
  }
  const entries = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  let total = 0;
  for (let index = 0; index < count; index++) {
    const entry = readRecord(view, bytes, at);
    at += entry.record.length;
    const key = entry.name.toLowerCase();
    if (seen.has(key))
      throw new ReadFailure(
        'unsafe',
        'This file holds two parts of one name and was not opened: what it says would depend on the reader. Save it anew in Word, then open that.',
      );
    seen.add(key);
    total += entry.size;
    if (total > limits.unpackedBytes) throw unpacksTooLarge();
    entries.set(entry.name, entry);
  }
  refuseOverlap([...entries.values()]);
  return { bytes, entries };
}

function unpacksTooLarge(): ReadFailure {
  return new ReadFailure(
    'unpacks-too-large',
    `This file unpacks to more than ${megabytes(limits.unpackedBytes)} and was not opened. Remove large pictures from it, or paste its text.`,
  );
}

export function damagedZip(): ReadFailure {
  return new ReadFailure(
    'damaged',
    'This file is damaged and was not opened: part of it is missing or was changed. Fetch it again, or open it in Word and save a copy.',
  );
}

const END_SIGNATURE = 0x06054b50;
const RECORD_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;

function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damagedZip();
}

function readRecord(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== RECORD_SIGNATURE) throw damagedZip();
  const flags = view.getUint16(at + 8, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const localOffset = view.getUint32(at + 42, true);
  if (at + length > view.byteLength || localOffset + 30 > view.byteLength) throw damagedZip();
  if (packedSize === 0xffffffff || size === 0xffffffff || localOffset === 0xffffffff) throw unpacksTooLarge();
  if ((flags & 1) === 1) {
    throw new ReadFailure(
      'protected',
      'This file is protected by a password and was not opened. Save a copy without the password, then open that.',
    );
  }
  if (view.getUint32(localOffset, true) !== LOCAL_SIGNATURE) throw damagedZip();
  const dataOffset = localOffset + 30 + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  if (dataOffset + packedSize > view.byteLength) throw damagedZip();
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    localOffset,
    dataOffset,
    record: bytes.subarray(at, at + length),
  };
}

function refuseOverlap(entries: readonly ZipEntry[]): void {
  const ordered = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  ordered.forEach((entry, index) => {
    const next = ordered[index + 1];
    if (next && entry.dataOffset + entry.packedSize > next.localOffset) {
      throw new ReadFailure(
        'unsafe',
        'This file holds parts that lie over each other, as in a zip bomb, and was not opened.',
      );
    }
  });
}

const SLICE = 64 * 1024;

/** The content of an entry, or null where the archive has none of that exact name. More or less than declared is an error. */
export function unpack(zip: Zip, name: string): Uint8Array | null {
  const entry = zip.entries.get(name);
  if (!entry) return null;
  const packed = zip.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize);
  const content = entry.method === 0 ? packed : inflate(entry, packed);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damagedZip();
  return content;
}

function inflate(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  if (entry.method !== 8) throw damagedZip();
  const content = new Uint8Array(entry.size);
  let length = 0;
  let ended = false;
  const inflater = new Inflate((chunk, final) => {
    // Counted while it is unpacked: the declared size may lie.
    if (length + chunk.length > entry.size) throw damagedZip();
    content.set(chunk, length);
    length += chunk.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += SLICE) {
      inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch {
    throw damagedZip();
  }
  if (!ended) throw damagedZip();
  return content.subarray(0, length);
}

/**
 * The archive with some entries replaced or added. Every other entry's packed bytes are copied as they are, in their
 * order, with their own times and attributes.
 */
export function writeZip(zip: Zip | null, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  const put = (name: string, template: Uint8Array | null, packed: Uint8Array, facts: EntryFacts) => {
    // The old name's bytes, for it may be in an encoding that does not survive being read.
    const nameBytes = template
      ? template.subarray(46, 46 + new DataView(template.buffer, template.byteOffset).getUint16(28, true))
      : new TextEncoder().encode(name);
    const local = header(LOCAL_SIGNATURE, template, nameBytes, facts, 0);
    records.push(header(RECORD_SIGNATURE, template, nameBytes, facts, offset));
    parts.push(local, packed);
    offset += local.length + packed.length;
  };
  for (const entry of zip?.entries.values() ?? []) {
    const content = changed.get(entry.name);
    if (content) put(entry.name, entry.record, ...pack(content));
    else {
      const packed = (zip as Zip).bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize);
      put(entry.name, entry.record, packed, entry);
    }
  }
  for (const [name, content] of changed) {
    if (!zip?.entries.has(name)) put(name, null, ...pack(content));
  }
  return concatenate([...parts, ...records, directoryEnd(records, offset)]);
}

type EntryFacts = { readonly method: number; readonly crc: number; readonly packedSize: number; readonly size: number };

function pack(content: Uint8Array): [Uint8Array, EntryFacts] {
  const packed = deflateSync(content, { level: 6 });
  return [packed, { method: 8, crc: crc32(content), packedSize: packed.length, size: content.length }];
}

/** 1 January 1980 in DOS format: a written file does not depend on the clock. */
const DOS_EPOCH = 0x00210000;
const UTF8_NAMES = 0x0800;

function header(
  signature: number,
  template: Uint8Array | null,
  name: Uint8Array,
  facts: EntryFacts,
  offset: number,
): Uint8Array {
  const isRecord = signature === RECORD_SIGNATURE;
  const bytes = new Uint8Array((isRecord ? 46 : 30) + name.length);
  const view = new DataView(bytes.buffer);
  const old = template ? new DataView(template.buffer, template.byteOffset, template.byteLength) : null;
  view.setUint32(0, signature, true);
  const at = isRecord ? 6 : 4;
  if (isRecord) view.setUint16(4, old?.getUint16(4, true) ?? 20, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, old ? old.getUint16(8, true) & ~8 : UTF8_NAMES, true);
  view.setUint16(at + 4, facts.method, true);
  view.setUint32(at + 6, old?.getUint32(12, true) ?? DOS_EPOCH, true);
  view.setUint32(at + 10, facts.crc, true);
  view.setUint32(at + 14, facts.packedSize, true);
  view.setUint32(at + 18, facts.size, true);
  view.setUint16(at + 22, name.length, true);
  if (isRecord) {
    view.setUint16(36, old?.getUint16(36, true) ?? 0, true);
    view.setUint32(38, old?.getUint32(38, true) ?? 0, true);
    view.setUint32(42, offset, true);
  }
  bytes.set(name, isRecord ? 46 : 30);
  return bytes;
}

function directoryEnd(records: readonly Uint8Array[], offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(
    12,
    records.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return bytes;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
