import type { DecisionKind } from '../../core/intake/register-record.ts';
import type { ExceptionState } from '../../core/intake/register.ts';
import type { Direction, EntryColumn, EntryFilter } from './rows.ts';

export const registerTabs = ['intakes', 'exceptions', 'acknowledged', 'feed'] as const;
export type RegisterTab = (typeof registerTabs)[number];

/** What is open in the drawer beside the details. */
export type DrawerForm =
  | { readonly kind: 'decide'; readonly decision: DecisionKind }
  | { readonly kind: 'ask-exception' }
  | {
      readonly kind: 'decide-exception';
      readonly exception: string;
      readonly decision: 'grant' | 'refuse' | 'withdraw';
    };

export type Told = { readonly tone: 'info' | 'warn' | 'error'; readonly title: string; readonly text: string };

/** What a person has chosen on the register page. The records themselves are elsewhere. */
export type RegisterView = {
  readonly tab: RegisterTab;
  readonly search: string;
  readonly filter: EntryFilter;
  readonly dueOnly: boolean;
  readonly sort: { readonly column: EntryColumn; readonly direction: Direction };
  readonly exceptionFilter: ExceptionState | 'all';
  /** The entry in the drawer. */
  readonly selected: string | null;
  readonly form: DrawerForm | null;
  /** An exception is to be asked for, and its product chosen first. */
  readonly isChoosing: boolean;
  readonly told: Told | null;
};

export const firstView: RegisterView = {
  tab: 'intakes',
  search: '',
  filter: 'all',
  dueOnly: false,
  sort: { column: 'state', direction: 'ascending' },
  exceptionFilter: 'all',
  selected: null,
  form: null,
  isChoosing: false,
  told: null,
};

export type ViewEvent =
  | { readonly kind: 'tab'; readonly tab: RegisterTab }
  | { readonly kind: 'search'; readonly search: string }
  | { readonly kind: 'filter'; readonly filter: EntryFilter }
  | { readonly kind: 'due' }
  /** Everything that narrows the tables is taken off. */
  | { readonly kind: 'show-all' }
  | { readonly kind: 'exception-filter'; readonly filter: ExceptionState | 'all' }
  | { readonly kind: 'sort'; readonly column: EntryColumn }
  | { readonly kind: 'open'; readonly entry: string; readonly form?: DrawerForm }
  /** To a record on another tab. What was told stays: it may be what led there. */
  | { readonly kind: 'go'; readonly tab: RegisterTab; readonly entry: string; readonly form?: DrawerForm }
  | { readonly kind: 'form'; readonly form: DrawerForm | null }
  | { readonly kind: 'choose'; readonly isChoosing: boolean }
  | { readonly kind: 'close' }
  | { readonly kind: 'tell'; readonly told: Told | null };

/** The view after an event. */
export function reduceView(view: RegisterView, event: ViewEvent): RegisterView {
  switch (event.kind) {
    case 'tab':
      return { ...view, tab: event.tab, search: '', selected: null, form: null, isChoosing: false, told: null };
    case 'search':
      return { ...view, search: event.search };
    case 'filter':
      return { ...view, filter: event.filter };
    case 'due':
      return { ...view, dueOnly: !view.dueOnly };
    case 'show-all':
      return { ...view, search: '', filter: 'all', exceptionFilter: 'all', dueOnly: false };
    case 'exception-filter':
      return { ...view, exceptionFilter: event.filter };
    case 'sort': {
      const isSame = view.sort.column === event.column;
      const direction = isSame && view.sort.direction === 'ascending' ? 'descending' : 'ascending';
      return { ...view, sort: { column: event.column, direction } };
    }
    case 'open':
      return { ...view, selected: event.entry, form: event.form ?? null, isChoosing: false };
    case 'go':
      return {
        ...view,
        tab: event.tab,
        search: '',
        selected: event.entry,
        form: event.form ?? null,
        isChoosing: false,
      };
    case 'form':
      return { ...view, form: event.form };
    case 'choose':
      return { ...view, isChoosing: event.isChoosing };
    case 'close':
      return { ...view, selected: null, form: null };
    case 'tell':
      return { ...view, told: event.told };
  }
}
