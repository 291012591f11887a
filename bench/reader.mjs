// The reader of plain text: part of the way from the bytes that every peer is given to a report.
export { readPlainText } from '../documents/read-text.ts';
