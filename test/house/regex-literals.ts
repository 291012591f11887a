import ts from 'typescript';

export type RegexLiteral = { readonly source: string; readonly flags: string; readonly place: string };

/** The regular expressions of a source file: literals, and strings given to `RegExp`. `dynamic`: those made at run time, by place. */
export function regexesOf(path: string, text: string): { literals: RegexLiteral[]; dynamic: string[] } {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const literals: RegexLiteral[] = [];
  const dynamic: string[] = [];
  const placeOf = (node: ts.Node) => `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: placeOf(node) });
    } else if (isRegExpCall(node)) {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern && ts.isStringLiteralLike(pattern)) {
        const given = flags && ts.isStringLiteralLike(flags) ? flags.text : '';
        literals.push({ source: pattern.text, flags: given, place: placeOf(node) });
      } else if (pattern && !ts.isRegularExpressionLiteral(pattern)) {
        dynamic.push(placeOf(node));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, dynamic };
}

function isRegExpCall(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  return isCall && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
}
