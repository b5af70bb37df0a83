import { F, K, T, type FlatTree, type Node } from '../../server/src/syntax/flat-tree.ts';

/** The generic parameters of an item, cut up so that they can be written anew elsewhere. */
export interface GenericText {
  readonly lifetimes: readonly string[];
  /** With bounds, without defaults: `T: Send`, `const N: usize`. */
  readonly declared: readonly string[];
  /** Names of types and constants, in order. */
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly where: readonly string[];
}

export const noGenerics: GenericText = { lifetimes: [], declared: [], names: [], types: [], where: [] };

/** What a function says of itself. */
export interface SignatureText {
  readonly name: string;
  readonly generics: GenericText;
  /** `&self`, `self: Pin<&mut Self>`. */
  readonly self: string | undefined;
  readonly params: readonly string[];
  readonly result: string;
  readonly isAsync: boolean;
  readonly isUnsafe: boolean;
}

/** The text of a node on one line. */
export function lineOf(tree: FlatTree, node: Node): string {
  return tree.textOf(node).replace(/\s+/g, ' ');
}

/** Reads `<'a, T: Bound = Default, const N: usize>` and the `where` behind it. */
export function readGenericText(tree: FlatTree, node: Node): GenericText {
  const list = tree.child(node, F.type_parameters);
  const lifetimes: string[] = [];
  const declared: string[] = [];
  const names: string[] = [];
  const types: string[] = [];
  for (const child of list === undefined ? [] : tree.named(list)) {
    const name = tree.child(child, F.name);
    if (tree.kind(child) === K.lifetime_parameter) {
      lifetimes.push(lineOf(tree, child));
      continue;
    }
    if (name === undefined) continue;
    names.push(tree.textOf(name));
    if (tree.kind(child) === K.const_parameter) declared.push(`const ${tree.textOf(name)}: ${lineOf(tree, tree.child(child, F.type) ?? child)}`);
    else {
      const bounds = tree.child(child, F.bounds);
      types.push(tree.textOf(name));
      declared.push(tree.textOf(name) + (bounds === undefined ? '' : lineOf(tree, bounds)));
    }
  }
  const clause = tree.first(node, K.where_clause);
  const where = clause === undefined ? [] : tree.named(clause).map((child) => lineOf(tree, child));
  return { lifetimes, declared, names, types, where };
}

/** `<'a, T: Bound>` from generics, of an impl and of its method for instance; empty without any. */
export function declare(...all: readonly GenericText[]): string {
  const parts = [...all.flatMap(({ lifetimes }) => lifetimes), ...all.flatMap(({ declared }) => declared)];
  return parts.length === 0 ? '' : `<${parts.join(', ')}>`;
}

/** `<'a, T>`: the parameters as arguments. */
export function apply({ lifetimes, names }: GenericText): string {
  const parts = [...lifetimes.map((text) => text.split(':')[0] ?? text), ...names];
  return parts.length === 0 ? '' : `<${parts.join(', ')}>`;
}

/** ` where A: B, C: D`; empty without any. */
export function whereOf(predicates: readonly string[]): string {
  return predicates.length === 0 ? '' : ` where ${predicates.join(', ')}`;
}

/** `T: Send` for each parameter with bounds, and the `where`: what can be said again elsewhere, so no lifetimes and no `?Sized`. */
export function boundsOf({ declared, where }: GenericText): readonly string[] {
  const predicates = [...declared.filter((text) => !text.startsWith('const ')), ...where].map((text) => {
    const [, subject = text, bounds = ''] = /^(.*?): (.*)$/.exec(text) ?? [];
    return { subject, bounds: bounds.split(' + ').filter((bound) => bound !== '' && !/^(?:'|\?Sized)/.test(bound)) };
  });
  return predicates.flatMap(({ subject, bounds }) => (bounds.length === 0 ? [] : [`${subject}: ${bounds.join(' + ')}`]));
}

/** `T: 'a` for each type and lifetime: what `impl Type<'a, T>` implies, and a trait does not. */
export function outlives({ lifetimes, types }: GenericText): readonly string[] {
  return lifetimes.flatMap((text) => types.map((type) => `${type}: ${text.split(':')[0] ?? text}`));
}

/** Reads a function item. */
export function readSignature(tree: FlatTree, node: Node): SignatureText {
  const modifiers = tree.first(node, K.function_modifiers);
  const has = (token: number): boolean => modifiers !== undefined && tree.first(modifiers, token) !== undefined;
  const list = tree.child(node, F.parameters);
  const result = tree.child(node, F.return_type);
  const name = tree.child(node, F.name);
  let self: string | undefined;
  const params: string[] = [];
  for (const child of list === undefined ? [] : tree.named(list)) {
    const pattern = tree.child(child, F.pattern);
    const type = tree.child(child, F.type);
    if (tree.kind(child) === K.self_parameter) self = lineOf(tree, child).replace(/^mut /, '');
    else if (type !== undefined && pattern !== undefined && /^(mut )?self$/.test(lineOf(tree, pattern))) self = `self: ${lineOf(tree, type)}`;
    else if (type !== undefined) params.push(lineOf(tree, type));
  }
  return {
    name: name === undefined ? '' : tree.textOf(name), generics: readGenericText(tree, node), self, params,
    result: result === undefined ? '()' : lineOf(tree, result), isAsync: has(T.async), isUnsafe: has(T.unsafe),
  };
}
