import type { DocumentFormat } from '../documents/read-result.ts';
import type { Comment } from './editor/comments.ts';
import type { DraftLine } from './storage/draft-store.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Something to say above the text. Each kind is there at most once. */
export type Notice =
  | { readonly kind: 'restored'; readonly kept: string }
  | { readonly kind: 'other-tab' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'locked' }
  /** Files that came with the one that was opened. */
  | { readonly kind: 'left-closed'; readonly names: readonly string[] }
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'read-notes'; readonly notes: readonly string[] }
  | { readonly kind: 'save-notes'; readonly notes: readonly string[] }
  | { readonly kind: 'save-refused'; readonly message: string }
  | { readonly kind: 'failed' };

/** The workbench around the text and the pane. */
export type WorkbenchState = {
  /** The document that is open; null before the first. */
  readonly file: { readonly name: string; readonly format: DocumentFormat } | null;
  /** Whether the last keystroke lies in this browser's storage. */
  readonly keeping: 'kept' | 'keeping' | 'refused';
  /** A file that takes long to read. `page`: how far it is, where that is known. */
  readonly reading: { readonly name: string; readonly page: readonly [done: number, total: number] | null } | null;
  /** A file that could not be opened. The document that was open before is still there. */
  readonly problem: { readonly name: string; readonly message: string } | null;
  readonly isSaving: boolean;
  readonly isDropping: boolean;
  readonly notices: readonly Notice[];
  readonly words: number;
  /** The heading above the cursor. */
  readonly section: string;
  readonly comments: readonly Comment[];
  readonly isListingComments: boolean;
  /** Documents that lie in this browser. */
  readonly drafts: readonly DraftLine[];
  readonly theme: Theme;
  readonly spoken: { readonly text: string; readonly turn: number };
};

export type WorkbenchEvent =
  | { readonly kind: 'opened'; readonly name: string; readonly format: DocumentFormat }
  | { readonly kind: 'keeping'; readonly keeping: WorkbenchState['keeping'] }
  | { readonly kind: 'reading'; readonly reading: WorkbenchState['reading'] }
  | { readonly kind: 'problem'; readonly problem: WorkbenchState['problem'] }
  | { readonly kind: 'saving'; readonly isSaving: boolean }
  | { readonly kind: 'dropping'; readonly isDropping: boolean }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'notice-closed'; readonly notice: Notice['kind'] }
  | { readonly kind: 'counted'; readonly words: number }
  | { readonly kind: 'moved'; readonly section: string }
  | { readonly kind: 'commented'; readonly comments: readonly Comment[] }
  | { readonly kind: 'comments-listed'; readonly isListing: boolean }
  | { readonly kind: 'drafts'; readonly drafts: readonly DraftLine[] }
  | { readonly kind: 'themed'; readonly theme: Theme }
  | { readonly kind: 'said'; readonly text: string };

export function initialState(theme: Theme): WorkbenchState {
  return {
    file: null,
    keeping: 'kept',
    reading: null,
    problem: null,
    isSaving: false,
    isDropping: false,
    notices: [],
    words: 0,
    section: '',
    comments: [],
    isListingComments: false,
    drafts: [],
    theme,
    spoken: { text: '', turn: 0 },
  };
}

export function reduce(state: WorkbenchState, event: WorkbenchEvent): WorkbenchState {
  switch (event.kind) {
    case 'opened':
      return {
        ...state,
        file: { name: event.name, format: event.format },
        keeping: 'kept',
        reading: null,
        problem: null,
        notices: [],
        section: '',
        words: 0,
        comments: [],
        isListingComments: false,
      };
    case 'keeping':
      return { ...state, keeping: event.keeping };
    case 'reading':
      return { ...state, reading: event.reading };
    case 'problem':
      return { ...state, problem: event.problem, reading: null };
    case 'saving':
      return { ...state, isSaving: event.isSaving };
    case 'dropping':
      return { ...state, isDropping: event.isDropping };
    case 'notice':
      return {
        ...state,
        notices: [...state.notices.filter(({ kind }) => kind !== event.notice.kind), event.notice],
      };
    case 'notice-closed':
      return { ...state, notices: state.notices.filter(({ kind }) => kind !== event.notice) };
    case 'counted':
      return { ...state, words: event.words };
    case 'moved':
      return state.section === event.section ? state : { ...state, section: event.section };
    case 'commented':
      return {
        ...state,
        comments: event.comments,
        isListingComments: state.isListingComments && event.comments.length > 0,
      };
    case 'comments-listed':
      return { ...state, isListingComments: event.isListing };
    case 'drafts':
      return { ...state, drafts: event.drafts };
    case 'themed':
      return { ...state, theme: event.theme };
    case 'said':
      return { ...state, spoken: { text: event.text, turn: state.spoken.turn + 1 } };
  }
}
