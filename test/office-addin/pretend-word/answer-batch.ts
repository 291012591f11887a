import { ApiError, type ApiObject, type ApiObjects, type Value } from './api-objects.ts';

type ArgumentInfo = { Arguments?: unknown[]; ReferencedObjectPathIds?: (number | unknown[])[] };
type Path = {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
};
type Query = { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
type Action = {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: Query;
};
export type Batch = { Actions: Action[]; ObjectPaths: Record<string, Path> };
export type Answer = {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location?: string };
};

/** Numbers on the wire, by Microsoft's client library. */
const PATH = { global: 1, fresh: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4 } as const;

/** Answers one sync. */
export function answerBatch(batch: Batch, objects: ApiObjects): Answer {
  const found = new Map<number, ApiObject | null>();
  const answer: Answer = { Results: [] };
  const references = new Map<ApiObject, string>();
  const referTo: Refer = (object) => {
    const reference = references.get(object) ?? objects.issue(object);
    references.set(object, reference);
    return reference;
  };
  const resolve = (id: number): ApiObject | null => {
    if (!found.has(id)) found.set(id, follow(batch, id, objects, resolve));
    return found.get(id) ?? null;
  };
  for (const action of batch.Actions) {
    try {
      answer.Results.push({ ActionId: action.Id, Value: perform(action, resolve, referTo) });
    } catch (error) {
      // A member that this Word has not learnt is told like any other trouble, or the add-in would wait for ever.
      const { code, location } = error instanceof ApiError ? error : { code: 'GeneralException', location: undefined };
      return {
        ...answer,
        Error: { Code: code, Message: String(error), ...(location === undefined ? {} : { Location: location }) },
      };
    }
  }
  return answer;
}

/** Takes any call and answers nothing: the library reports to telemetry, and that it is ready. */
const service: ApiObject = { call: new Proxy({}, { get: () => (): Value => ({ value: null }) }) };

type Refer = (object: ApiObject) => string;
type Resolve = (id: number) => ApiObject | null;

function follow(batch: Batch, id: number, objects: ApiObjects, resolve: Resolve): ApiObject | null {
  const path = batch.ObjectPaths[String(id)];
  if (!path) throw new Error(`no path ${id}`);
  const parent = (): ApiObject | null => resolve(path.ParentObjectPathId);
  switch (path.ObjectPathType) {
    case PATH.global:
      return objects.root();
    case PATH.fresh:
      // Search options (everything here is searched with matching case), and services of Office beside the document.
      return service;
    case PATH.nothing:
      return null;
    case PATH.reference:
      return objects.reference(path.Name);
    case PATH.indexer:
      return parent()?.items?.()[Number(path.ArgumentInfo?.Arguments?.[0])] ?? null;
    case PATH.property: {
      const from = parent();
      const go = from?.navigate?.[path.Name];
      if (from && !go) throw new Error(`the pretend Word has no property ${path.Name}`);
      return go?.() ?? null;
    }
    default: {
      const from = parent();
      if (from === null) return null;
      const result = invoke(from, path.Name, argumentsOf(path.ArgumentInfo, resolve));
      return isValue(result) ? null : result;
    }
  }
}

function perform(action: Action, resolve: Resolve, referTo: Refer): unknown {
  const { ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo } = action;
  if (
    ActionType !== ACTION.instantiate &&
    ActionType !== ACTION.query &&
    ActionType !== ACTION.method &&
    ActionType !== ACTION.set
  )
    return null;
  const object = resolve(ObjectPathId);
  if (object === null) return null;
  switch (ActionType) {
    case ACTION.instantiate:
      return object.reference === undefined ? {} : { _ReferenceId: referTo(object) };
    case ACTION.query:
      return valueOf(object, QueryInfo ?? {}, referTo);
    case ACTION.set: {
      const set = object.set?.[Name];
      set?.(ArgumentInfo?.Arguments?.[0]);
      return null;
    }
    default: {
      if (Name === '_KeepReference') return null;
      const result = invoke(object, Name, argumentsOf(ArgumentInfo, resolve));
      return isValue(result) ? result.value : null;
    }
  }
}

function invoke(object: ApiObject, name: string, args: readonly unknown[]): ApiObject | null | Value {
  const call = object.call?.[name];
  if (!call) throw new Error(`the pretend Word has no method ${name}`);
  return call(...args);
}

function isValue(result: ApiObject | null | Value): result is Value {
  return result !== null && 'value' in result;
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  const paths = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, at) => {
    const path = paths[at];
    return typeof path === 'number' && path > 0 ? resolve(path) : argument;
  });
}

/** What was asked for, and nothing else: what is not loaded must fail in the add-in as it does in Word. */
function valueOf(object: ApiObject, { Select = [], Top, Skip = 0 }: Query, referTo: Refer): unknown {
  if (object.items) {
    const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
    return {
      _Items: items.map((item) => ({ ...(valueOf(item, { Select }, referTo) as object), _ReferenceId: referTo(item) })),
    };
  }
  const value: Record<string, unknown> = object.reference === undefined ? {} : { _ReferenceId: referTo(object) };
  const nested = new Map<string, string[]>();
  for (const path of Select) {
    const [first = '', ...rest] = path.split('/');
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (first === 'items' || first === '') continue;
    if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
    else if (object.get?.[name]) value[name] = object.get[name]();
  }
  for (const [name, select] of nested) {
    const inner = object.navigate?.[name]?.();
    value[name] = inner ? valueOf(inner, { Select: select }, referTo) : null;
  }
  return value;
}
