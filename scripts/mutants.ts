import ts from 'typescript';

/** One small wrong change to a source file. */
export type Mutant = { readonly line: number; readonly from: string; readonly to: string; readonly text: string };

/** Operators whose flip must be noticed: each comparison, each connective, each quantifier over verdicts. */
const FLIPS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<='],
  '<=': ['<'],
  '>': ['>='],
  '>=': ['>'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  every: ['some'],
  some: ['every'],
  min: ['max'],
  max: ['min'],
};
/** Entries of the verdict tables and of what leaves answer. */
const VERDICTS: Readonly<Record<string, string>> = {
  met: 'unmet',
  unmet: 'met',
  'met-by-exception': 'unmet',
  'to-be-assessed': 'met',
};

/** Every flip of one file, one at a time. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isType(node)) return;
    for (const { token, to } of flipsAt(node)) found.push(mutant(tree, source, token, to));
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

function isType(node: ts.Node): boolean {
  return ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node);
}

function flipsAt(node: ts.Node): readonly { readonly token: ts.Node; readonly to: string }[] {
  if (ts.isBinaryExpression(node)) return flips(node.operatorToken);
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) return flips(node.name);
  if (!ts.isStringLiteral(node) || isCaseOrSchema(node)) return [];
  const to = VERDICTS[node.text];
  return to === undefined ? [] : [{ token: node, to: `'${to}'` }];
}

function flips(token: ts.Node): readonly { readonly token: ts.Node; readonly to: string }[] {
  return (FLIPS[token.getText()] ?? []).map((to) => ({ token, to }));
}

/** The names of verdicts themselves are not decisions. */
function isCaseOrSchema(node: ts.StringLiteral): boolean {
  return ts.isArrayLiteralExpression(node.parent) && ts.isAsExpression(node.parent.parent);
}

function mutant(tree: ts.SourceFile, source: string, token: ts.Node, to: string): Mutant {
  const start = token.getStart(tree);
  const { line } = tree.getLineAndCharacterOfPosition(start);
  return {
    line: line + 1,
    from: token.getText(tree),
    to,
    text: source.slice(0, start) + to + source.slice(token.getEnd()),
  };
}
