import {
  currentText,
  originalText,
  shownText,
  spanParagraphs,
  spanText,
  tableValues,
  type Annotation,
  type Comment,
  type Margin,
  type Paragraph,
  type Part,
  type Span,
  type WordDocument,
} from './word-document.ts';

/** What Office.js refers to by a path. Names are those on the wire: `Text`, `GetFirst`. */
export type ApiObject = {
  /** What Word keeps alive for the add-in until it is let go; absent for what needs no keeping. */
  readonly reference?: string;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly navigate?: Readonly<Record<string, () => ApiObject | null>>;
  /** Methods: an object to go on with, or a value. */
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => ApiObject | null | Value>>;
  readonly items?: () => readonly ApiObject[];
};
export type Value = { readonly value: unknown };

/** What Word answers in the place of a result. */
export class ApiError extends Error {
  readonly code: string;
  /** Where it happened: `Paragraph.insertAnnotations`. */
  readonly location: string | undefined;
  constructor(code: string, location?: string) {
    super(code);
    this.code = code;
    this.location = location;
  }
}

/** What this Word refuses; may change while it runs. */
export type Refusals = {
  isReadOnly: boolean;
  refusesComments: boolean;
  hasSubscription: boolean;
  failsFirstPage: boolean;
};

const done: Value = { value: null };

/** The document as Office.js sees it. */
export class ApiObjects {
  private readonly document: WordDocument;
  private readonly refusals: Refusals;
  private readonly references = new Map<string, ApiObject>();

  constructor(document: WordDocument, refusals: Refusals) {
    this.document = document;
    this.refusals = refusals;
  }

  /** How many ranges Word keeps alive for the add-in. */
  get kept(): number {
    return this.references.size;
  }

  reference(id: string): ApiObject | null {
    return this.references.get(id) ?? null;
  }

  root(): ApiObject {
    const { document } = this;
    return {
      get: { ChangeTrackingMode: () => (document.isTracking ? 'TrackAll' : 'Off') },
      navigate: {
        Body: () => this.body(document.paragraphs, 'MainDoc'),
        Sections: () => ({
          items: () => [
            {
              call: {
                GetHeader: (pages) => this.body(this.marginOf(document.headers, pages), 'Header'),
                GetFooter: (pages) => this.body(this.marginOf(document.footers, pages), 'Footer'),
              },
              navigate: {
                PageSetup: () => ({
                  get: {
                    DifferentFirstPageHeaderFooter: () => document.hasFirstPage,
                    OddAndEvenPagesHeaderFooter: () => document.hasEvenPages,
                  },
                }),
              },
            },
          ],
        }),
        Properties: () => ({
          get: {
            Title: () => document.properties.title,
            Author: () => document.properties.author,
            Subject: () => document.properties.subject,
          },
        }),
        CustomXmlParts: () => this.parts(),
      },
      call: {
        GetSelection: () => this.range(this.selection()),
        GetParagraphByUniqueLocalId: (id) => {
          const found = this.everywhere().find((paragraph) => paragraph.id === id);
          if (!found) throw new ApiError('ItemNotFound');
          return this.paragraph(found);
        },
        GetAnnotationById: (id) => {
          const found = document.annotations.find((annotation) => annotation.id === id);
          if (!found) throw new ApiError('ItemNotFound');
          return this.annotation(found);
        },
        _GetObjectByReferenceId: (id) => this.reference(String(id)),
        _RemoveReference: (id) => {
          this.references.delete(String(id));
          return done;
        },
        _RemoveAllReferences: () => {
          this.references.clear();
          return done;
        },
      },
    };
  }

  private selection(): Span {
    const [paragraph] = this.document.paragraphs;
    if (!paragraph) throw new ApiError('GeneralException');
    return this.document.selection ?? { from: { paragraph, at: 0 }, to: { paragraph, at: 0 } };
  }

  private everywhere(): Paragraph[] {
    const { paragraphs, headers, footers, footnotes } = this.document;
    return [...paragraphs, ...Object.values(headers).flat(), ...Object.values(footers).flat(), ...footnotes];
  }

  private marginOf(margin: Margin, pages: unknown): readonly Paragraph[] {
    if (pages !== 'Primary' && pages !== 'FirstPage' && pages !== 'EvenPages') throw new ApiError('InvalidArgument');
    // OfficeDev/office-js-docs-reference#1202: what a header says that was never written.
    if (pages === 'FirstPage' && this.refusals.failsFirstPage) throw new ApiError('GeneralException');
    const { hasFirstPage, hasEvenPages, created } = this.document;
    if (pages === 'FirstPage' ? !hasFirstPage : pages === 'EvenPages' && !hasEvenPages) created.push(pages);
    return margin[pages];
  }

  private body(paragraphs: readonly Paragraph[], type: Paragraph['place']): ApiObject {
    const { document } = this;
    return {
      get: { Text: () => paragraphs.map(shownText).join('\r'), Type: () => type },
      navigate: {
        Paragraphs: () => this.paragraphs(() => paragraphs),
        Tables: () => ({ items: () => tableValues(document).map((values) => this.table(values)) }),
        Footnotes: () => ({
          items: () => document.footnotes.map((note) => ({ navigate: { Body: () => this.body([note], 'Footnote') } })),
        }),
      },
      call: {
        GetComments: () => ({ items: () => document.comments.map((comment) => this.comment(comment)) }),
        GetTrackedChanges: () => this.trackedChanges(),
      },
    };
  }

  private table(values: string[][]): ApiObject {
    const row = (cells: string[]): ApiObject => ({ get: { Values: () => [cells] } });
    return { get: { RowCount: () => values.length }, navigate: { Rows: () => ({ items: () => values.map(row) }) } };
  }

  private paragraphs(list: () => readonly Paragraph[]): ApiObject {
    const at = (paragraph: Paragraph | undefined): ApiObject | null => (paragraph ? this.paragraph(paragraph) : null);
    return {
      items: () => list().map((paragraph) => this.paragraph(paragraph)),
      call: {
        GetFirst: () => at(list()[0]),
        GetFirstOrNullObject: () => at(list()[0]),
        GetLast: () => at(list().at(-1)),
        GetLastOrNullObject: () => at(list().at(-1)),
      },
    };
  }

  private paragraph(paragraph: Paragraph): ApiObject {
    const { document } = this;
    const neighbour = (step: number): ApiObject | null => {
      const list = document.paragraphs;
      const at = list.indexOf(paragraph);
      const found = at < 0 ? undefined : list[at + step];
      return found ? this.paragraph(found) : null;
    };
    return {
      reference: 'paragraph',
      get: {
        Text: () => shownText(paragraph),
        Style: () => paragraph.style,
        StyleBuiltIn: () => paragraph.style,
        OutlineLevel: () => paragraph.outlineLevel,
        IsListItem: () => paragraph.list !== null,
        TableNestingLevel: () => (paragraph.cell ? 1 : 0),
        UniqueLocalId: () => paragraph.id,
      },
      set: {
        Style: (value) => this.write(() => this.restyle(paragraph, String(value))),
        StyleBuiltIn: (value) => this.write(() => this.restyle(paragraph, String(value))),
      },
      navigate: {
        ParentBody: () => this.body([], paragraph.cell ? ('TableCell' as never) : paragraph.place),
        ListItemOrNullObject: () => this.listItem(paragraph),
      },
      call: {
        GetReviewedText: (version) => ({
          value: version === 'Original' ? originalText(paragraph) : currentText(paragraph),
        }),
        GetPreviousOrNullObject: () => neighbour(-1),
        GetNextOrNullObject: () => neighbour(1),
        GetRange: (where) => this.range(partOf(wholeOf(paragraph), where)),
        InsertAnnotations: (set) => ({ value: this.insertAnnotations(paragraph, set) }),
        GetAnnotations: () => ({
          items: () =>
            document.annotations.filter((each) => each.paragraph === paragraph).map((each) => this.annotation(each)),
        }),
        Search: (term) => this.search(paragraph, String(term)),
        InsertParagraph: (text) =>
          this.write(() => {
            const at = document.paragraphs.indexOf(paragraph) + 1;
            // Each line becomes a paragraph.
            const [first] = String(text)
              .split('\n')
              .map((line, index) => {
                const inserted = document.insert(at + index, { text: line, style: paragraph.style });
                inserted.list = paragraph.list;
                inserted.cell = paragraph.cell;
                inserted.outlineLevel = paragraph.outlineLevel;
                return inserted;
              });
            return first ? this.paragraph(first) : null;
          }),
        InsertText: (text) =>
          this.write(() => {
            document.setText(paragraph, String(text) + currentText(paragraph));
            return this.range(wholeOf(paragraph));
          }),
        Select: () => {
          document.selection = wholeOf(paragraph);
          return done;
        },
        Clear: () =>
          this.write(() => {
            document.setText(paragraph, '');
            return done;
          }),
        Delete: () =>
          this.write(() => {
            document.remove(paragraph);
            return done;
          }),
      },
    };
  }

  private restyle(paragraph: Paragraph, style: string): void {
    paragraph.style = style;
    paragraph.outlineLevel = Number(/^Heading(\d)$/.exec(style)?.[1] ?? 10);
  }

  private listItem({ list }: Paragraph): ApiObject | null {
    return list && { get: { Level: () => list.level, ListString: () => list.marker } };
  }

  private range(span: Span): ApiObject {
    const { document } = this;
    return {
      reference: 'range',
      get: { Text: () => spanText(document, span), IsEmpty: () => spanText(document, span) === '' },
      navigate: {
        Paragraphs: () => this.paragraphs(() => spanParagraphs(document, span)),
        Font: () => ({
          set: {
            HighlightColor: () => {
              document.highlighted.push(spanText(document, span));
            },
          },
        }),
      },
      call: {
        Select: () => {
          document.selection = span;
          return done;
        },
        GetRange: (where) => this.range(partOf(span, where)),
        ExpandTo: (other) => this.range({ from: span.from, to: this.spanOf(other).to }),
        InsertComment: (text) =>
          this.write(() => {
            if (this.refusals.refusesComments) throw new ApiError('NotAllowed');
            const comment: Comment = {
              id: document.nextId('C'),
              text: String(text),
              author: 'Robin Weaver',
              resolved: false,
              span,
              replies: [],
            };
            document.comments.push(comment);
            // OfficeDev/office-js#5049: a comment fires paragraph events.
            document.setText(span.from.paragraph, currentText(span.from.paragraph));
            return this.comment(comment);
          }),
      },
      span,
    } as ApiObject;
  }

  private spanOf(object: unknown): Span {
    if (typeof object === 'object' && object !== null && 'span' in object) return object.span as Span;
    throw new ApiError('InvalidArgument');
  }

  private search(paragraph: Paragraph, escaped: string): ApiObject {
    const term = escaped.replace(/\^\^/g, '^');
    if (escaped.length > 255 || term === '') throw new ApiError('SearchStringInvalidOrTooLong');
    const text = shownText(paragraph);
    const spans: Span[] = [];
    for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length))
      spans.push({ from: { paragraph, at }, to: { paragraph, at: at + term.length } });
    return { items: () => spans.map((span) => this.range(span)) };
  }

  private comment(comment: Comment): ApiObject {
    return {
      get: {
        Id: () => comment.id,
        Content: () => comment.text,
        AuthorName: () => comment.author,
        Resolved: () => comment.resolved,
      },
      navigate: {
        Replies: () => ({ items: () => comment.replies.map((id) => ({ get: { Id: () => id } })) }),
      },
      call: {
        GetRange: () => this.range(comment.span),
        Delete: () => {
          this.document.comments = this.document.comments.filter((each) => each !== comment);
          return done;
        },
      },
    };
  }

  private insertAnnotations(paragraph: Paragraph, set: unknown): string[] {
    const { critiques } = set as { critiques: { start: number; length: number; colorScheme: string }[] };
    // OfficeDev/office-js#5179: what a Word without a subscription says.
    if (!this.refusals.hasSubscription) throw new ApiError('GeneralException', 'Paragraph.insertAnnotations');
    if (critiques.some(({ start, length }) => length < 1 || start + length > shownText(paragraph).length))
      throw new ApiError('InvalidArgument', 'Paragraph.insertAnnotations');
    return this.document.annotate(paragraph, critiques);
  }

  private annotation(annotation: Annotation): ApiObject {
    return {
      get: { Id: () => annotation.id, State: () => 'Created' },
      call: {
        Delete: () => {
          this.document.annotations = this.document.annotations.filter((each) => each !== annotation);
          return done;
        },
      },
    };
  }

  private trackedChanges(): ApiObject {
    const items = (): ApiObject[] =>
      this.document.paragraphs.flatMap((paragraph) => {
        let at = 0;
        return paragraph.segments.flatMap(({ text, change }) => {
          const span: Span = { from: { paragraph, at }, to: { paragraph, at: (at += text.length) } };
          if (change === undefined) return [];
          return [
            {
              get: { Type: () => change, Text: () => text, Author: () => 'Robin Weaver' },
              call: { GetRange: () => this.range(span) },
            },
          ];
        });
      });
    return { items, call: { GetFirstOrNullObject: () => items()[0] ?? null } };
  }

  private parts(): ApiObject {
    const { document } = this;
    const part = (each: Part): ApiObject => ({
      get: { Id: () => each.id },
      call: {
        GetXml: () => ({ value: each.xml }),
        SetXml: (xml) =>
          this.write(() => {
            each.xml = String(xml);
            return done;
          }),
        Delete: () =>
          this.write(() => {
            document.parts = document.parts.filter((other) => other !== each);
            return done;
          }),
      },
    });
    return {
      call: {
        GetByNamespace: (namespace) => {
          const of = (): Part[] => document.parts.filter(({ xml }) => xml.includes(`"${String(namespace)}"`));
          return {
            items: () => of().map(part),
            call: {
              GetItemOrNullObject: (id) => {
                const found = of().find((each) => each.id === id);
                return found ? part(found) : null;
              },
            },
          };
        },
        Add: (xml) =>
          this.write(() => {
            const added: Part = { id: document.nextId('X'), xml: String(xml) };
            document.parts.push(added);
            return part(added);
          }),
      },
    };
  }

  private write<T>(work: () => T): T {
    if (this.refusals.isReadOnly) throw new ApiError('AccessDenied');
    return work();
  }

  /** Keeps an object alive for the add-in, under a reference that nobody else has. */
  issue(object: ApiObject): string {
    const reference = `${object.reference ?? 'item'} ${this.document.nextId('#')}`;
    this.references.set(reference, object);
    return reference;
  }
}

function wholeOf(paragraph: Paragraph): Span {
  return { from: { paragraph, at: 0 }, to: { paragraph, at: shownText(paragraph).length } };
}

function partOf(span: Span, where: unknown): Span {
  if (where === 'Start') return { from: span.from, to: span.from };
  if (where === 'End') return { from: span.to, to: span.to };
  return span;
}
