import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const file = new URL('../../../extension/background/background.ts', import.meta.url);
const source = ts.createSourceFile('background.ts', readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);

/** The statements of the file's own level that call addListener, and all calls of it anywhere. */
function calls(): { atTop: number; anywhere: number; waits: boolean } {
  let anywhere = 0;
  let waits = false;
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isCallExpression(node) && /\baddListener$/.test(node.expression.getText(source))) anywhere++;
    if (ts.isAwaitExpression(node) && !inFunction) waits = true;
    ts.forEachChild(node, (child) => {
      visit(child, inFunction || ts.isFunctionLike(node));
    });
  };
  visit(source, false);
  const atTop = source.statements.filter(
    (statement) =>
      ts.isExpressionStatement(statement) &&
      ts.isCallExpression(statement.expression) &&
      /\baddListener$/.test(statement.expression.expression.getText(source)),
  ).length;
  return { atTop, anywhere, waits };
}

test('every listener of the worker is added at the top level, before anything is waited for', () => {
  const { atTop, anywhere, waits } = calls();
  expect(anywhere).toBeGreaterThan(8);
  expect(atTop).toBe(anywhere);
  expect(waits).toBe(false);
});
