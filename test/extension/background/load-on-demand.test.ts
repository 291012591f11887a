import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Scope = { countersignOnDemand?: unknown; importScripts?: (path: string) => void };
const scope = globalThis as Scope;

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  delete scope.countersignOnDemand;
  delete scope.importScripts;
});

const load = () => import('../../../extension/background/load-on-demand.ts');

test('a worker runs the script once, however many ask for it', async () => {
  const part = {};
  scope.importScripts = vi.fn(() => {
    scope.countersignOnDemand = part;
  });
  const { onDemand } = await load();
  expect(await Promise.all([onDemand(), onDemand()])).toEqual([part, part]);
  expect(await onDemand()).toBe(part);
  expect(scope.importScripts).toHaveBeenCalledExactlyOnceWith('/on-demand.js');
});

test('while it is installed it has run before the event is over', async () => {
  scope.importScripts = vi.fn(() => {
    scope.countersignOnDemand = {};
  });
  const { keepOnDemand } = await load();
  keepOnDemand();
  expect(scope.importScripts).toHaveBeenCalledTimes(1);
});

test('after a failure the next one tries again', async () => {
  const tries = vi.fn(() => {
    throw new Error('no such script');
  });
  scope.importScripts = tries;
  const { onDemand } = await load();
  await expect(onDemand()).rejects.toThrow('no such script');
  scope.importScripts = () => {
    scope.countersignOnDemand = {};
  };
  expect(await onDemand()).toEqual({});
});

test('a script that says nothing is a failure that is told', async () => {
  scope.importScripts = () => undefined;
  const { onDemand } = await load();
  await expect(onDemand()).rejects.toThrow('on-demand.js did not run');
});
