import { afterEach, expect, it, vi } from 'vitest';
import type { WorkerReply } from '../../workbench/read-file.ts';
import { saveInWorker } from '../../workbench/save-in-worker.ts';

const source = { bytes: null, format: 'text', text: { title: '', blocks: [] } } as const;
const present = { text: source.text, looks: new Map(), comments: [], review: null };

/** What the page's workers do when they are asked: a reply, or an end. */
function workersThat(answer: WorkerReply | 'fail' | 'silence'): { ended: () => number } {
  let ended = 0;
  class FakeWorker {
    onmessage: ((event: { data: WorkerReply }) => void) | null = null;
    onerror: (() => void) | null = null;
    postMessage(): void {
      if (answer === 'silence') return;
      queueMicrotask(() => (answer === 'fail' ? this.onerror?.() : this.onmessage?.({ data: answer })));
    }
    terminate(): void {
      ended++;
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return { ended: () => ended };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('gives the file that the worker wrote, and ends it', async () => {
  const file = { kind: 'saved', bytes: new Uint8Array([1]), lost: [] } as const;
  const { ended } = workersThat({ kind: 'saved', file });
  expect(await saveInWorker('docx', source, present)).toEqual(file);
  expect(ended()).toBe(1);
});

it.each<['fail' | WorkerReply]>([['fail'], [{ kind: 'broken', details: 'out of memory' }]])(
  'says what a failed worker means and what to do: %o',
  async (answer) => {
    const { ended } = workersThat(answer);
    expect(await saveInWorker('markdown', source, present)).toEqual({
      kind: 'refused',
      message: expect.stringMatching(/could not be written.*kept.*try again/) as string,
    });
    expect(ended()).toBe(1);
  },
);

it('gives up a worker that never answers, and ends it', async () => {
  vi.useFakeTimers();
  const { ended } = workersThat('silence');
  const saving = saveInWorker('docx', source, present);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(ended()).toBe(1);
  expect(await saving).toMatchObject({ kind: 'refused' });
});
