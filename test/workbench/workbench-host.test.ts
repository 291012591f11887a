// @vitest-environment happy-dom
import { test } from 'vitest';
import type { Block } from '../../core/policy/policy-text.ts';
import { documentHostContract, type ContractDocument, type ContractSubject } from '../panel/document-host-contract.ts';
import { openHost, person } from './open-host.ts';

documentHostContract(test, (document) => Promise.resolve(open(document)));

function open(document: ContractDocument): ContractSubject {
  const blocks = document.blocks.map(({ kind, text }, at): Block =>
    kind === 'heading' ? { kind, id: `b${at}`, text, level: 2 } : { kind, id: `b${at}`, text },
  );
  const { tracked } = document;
  const original = blocks.map((block) =>
    block.text === tracked?.present ? { ...block, text: tracked.before } : block,
  );
  const { view, host } = openHost(
    { blocks },
    {
      isReadOnly: () => document.readOnly === true,
      noComments: document.commentsRefused === true ? 'This document takes no comments.' : null,
      ...(tracked === undefined ? {} : { original }),
    },
  );
  return {
    host,
    edit: async (from, to) => person.replace(view, from, to),
    add: async (after, text) => person.addAfter(view, after, text),
    remove: async (text) => person.remove(view, text),
    select: async (words) => person.select(view, words),
    close: async () => {
      host.stop();
      view.destroy();
    },
  };
}
