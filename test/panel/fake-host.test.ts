import { test } from 'vitest';
import type { Block } from '../../core/policy/policy-text.ts';
import { documentHostContract, type ContractDocument, type ContractSubject } from './document-host-contract.ts';
import { FakeHost } from './fake-host.ts';

documentHostContract(test, (document) => Promise.resolve(open(document)));

function open(document: ContractDocument): ContractSubject {
  const host = new FakeHost(
    document.blocks.map(({ kind, text }, at): Block =>
      kind === 'heading' ? { kind, id: `b${at}`, text, level: 2 } : { kind, id: `b${at}`, text },
    ),
  );
  host.can = {
    ...host.can,
    readOnly: document.readOnly ?? false,
    comments: !(document.commentsRefused ?? false),
  };
  const { tracked } = document;
  if (tracked !== undefined) {
    host.original = host.blocks.map((block) =>
      block.text === tracked.present ? { ...block, text: tracked.before } : block,
    );
    host.trackedChanges = [{ label: 'will comply → strives to comply' }];
  }
  const idOf = (text: string): string => host.blocks.find((block) => block.text === text)?.id ?? 'none';
  return {
    host,
    edit: async (from, to) => host.edit(idOf(from), to),
    add: async (after, text) => void host.add(idOf(after), text),
    remove: async (text) => void host.remove(idOf(text)),
    select: async (words) => host.select(words),
    putState: async (state) => {
      host.state = state;
      setTimeout(() => host.rest(), 30);
    },
  };
}
