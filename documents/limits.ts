/**
 * What a file may cost before it is refused. Absolute sizes, never ratios: honest files with blank pictures reach
 * the same ratio as a zip bomb. Each limit is named in the message that a person reads when it is passed.
 */
export const limits = {
  /** Bytes of a packed or binary file (.docx, .pdf). */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of a file that is text as it lies there (.txt, .md, .html). */
  textBytes: 8 * 1024 * 1024,
  /** Bytes that all parts of a .docx may unpack to. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Entries of a zip archive. */
  zipEntries: 10_000,
  /** Elements inside elements, in XML and HTML. */
  depth: 2_000,
  /** Character and entity references in one XML part. */
  references: 2_000_000,
  /** Blocks of one document. */
  blocks: 200_000,
  /** Pages of one PDF. */
  pages: 3_000,
} as const;
