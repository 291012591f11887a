import type { ReportFormat } from './export-report.ts';
import type { Notice, Theme } from './state.ts';

/** What people can do in the workbench around the text and the pane. */
export type Actions = {
  chooseFile(): void;
  /** Gives up the file that is being read. */
  stopReading(): void;
  closeProblem(): void;
  /** By the id of a text to start from. */
  startFrom(id: string): void;
  /** By the id of a document that lies in this browser. */
  goOnWith(id: string): void;
  /** Opens the open file as it came in; what was kept of it stays in the list. */
  openAsItIs(): void;
  takeOver(): void;
  saveDocx(): void;
  saveMarkdown(): void;
  exportReport(format: ReportFormat): void;
  undo(): void;
  chooseTheme(theme: Theme): void;
  closeNotice(kind: Notice['kind']): void;
  listComments(isListing: boolean): void;
  showComment(id: string): void;
  removeComment(id: string): void;
  reload(): void;
};
