// A probe is Rust that compiles if and only if the real crate is as the stub says. Functions are called from functions
// of the same signature. Methods stand in traits of their own, implemented for the type of the stub's impl, so that
// `Self`, elided lifetimes and bounds mean what they mean in the stub.
import { F, K, T, type FlatTree, type Node } from '../../server/src/syntax/flat-tree.ts';
import { bodyOf, headOf, pointee } from './calls.ts';
import { importsOf, raw, type Modules } from './imports.ts';
import { placeOf, type Probed, type ProbeLine } from './probe-line.ts';
import { apply, boundsOf, declare, type GenericText, lineOf, noGenerics, outlives, readGenericText, readSignature, whereOf } from './signature.ts';
import type { StubModule } from './stub-modules.ts';

/** The probes of one module, as a Rust module. */
export function probeModule(module: StubModule, name: string, modules: Modules): readonly ProbeLine[] {
  const probed: Probed = { module, path: `::${module.path.map(raw).join('::')}` };
  const { tree, body } = module;
  const frame = placeOf(probed, body, module.path.join('::'));
  const lines: ProbeLine[] = [...importsOf(probed, modules)];
  let attributes: Node[] = [];
  for (const node of tree.named(body)) {
    if (tree.kind(node) === K.attribute_item) attributes.push(node);
    else {
      lines.push(...probeItem(probed, node, attributes).map((line) => ({ ...line, item: `${name}.${node}` })));
      attributes = [];
    }
  }
  const inside = lines.map((line) => ({ ...line, text: absolutePaths(module, line.text), module: name }));
  return [{ text: `mod ${name} { use super::calls::*;`, at: frame }, ...inside, { text: '}', at: frame }];
}

/** `crate::`, `self::` and `super::` mean the real crate, not that of the probes. */
function absolutePaths({ path: [crate = '', ...rest] }: StubModule, text: string): string {
  const to = (names: readonly string[]): string => `::${[crate, ...names].join('::')}::`;
  return text.replace(/(?<!:)\bcrate::/g, to([])).replace(/(?<!:)\bself::/g, to(rest)).replace(/(?<!:)\bsuper::/g, to(rest.slice(0, -1)));
}

function probeItem(probed: Probed, node: Node, attributes: readonly Node[]): readonly ProbeLine[] {
  const { tree, isPublic } = probed.module;
  const kind = tree.kind(node);
  if (kind === K.impl_item) return probeImpl(probed, node);
  if (!isPublic) return [];
  switch (kind) {
    case K.function_item:
    case K.function_signature_item:
      return probeFunction(probed, node);
    case K.struct_item:
    case K.union_item:
      return [...probeType(probed, node), ...probeFields(probed, node), ...probeDerives(probed, node, attributes)];
    case K.enum_item:
      return [...probeType(probed, node), ...probeVariants(probed, node, attributes), ...probeDerives(probed, node, attributes)];
    case K.trait_item:
      return probeTrait(probed, node);
    case K.type_item:
      return probeAlias(probed, node);
    case K.const_item:
    case K.static_item:
      return probeConst(probed, node);
    default:
      return [];
  }
}

function nameOf(tree: FlatTree, node: Node): string {
  const name = tree.child(node, F.name);
  return name === undefined ? '' : tree.textOf(name);
}

function itemName({ module }: Probed, node: Node): string {
  return [...module.path, nameOf(module.tree, node)].join('::');
}

function probeFunction(probed: Probed, node: Node): readonly ProbeLine[] {
  const signature = readSignature(probed.module.tree, node);
  const called = { name: `p${node}`, path: `${probed.path}::${signature.name}`, isUnsized: true, owner: noGenerics };
  return [{ text: `${headOf(signature, called)} ${bodyOf(signature, called)}`, at: placeOf(probed, node, itemName(probed, node)) }];
}

/** The type takes the parameters the stub gives it, with no more bounds than the stub states. */
function probeType(probed: Probed, node: Node): readonly ProbeLine[] {
  const { tree } = probed.module;
  const generics = readGenericText(tree, node);
  const text = `fn p${node}${declare(generics)}(_: *const ${typeOf(probed, node, generics)})${whereOf(generics.where)} {}`;
  return [{ text, at: placeOf(probed, node, itemName(probed, node)) }];
}

function typeOf({ module, path }: Probed, node: Node, generics: GenericText): string {
  return `${path}::${nameOf(module.tree, node)}${apply(generics)}`;
}

function probeFields(probed: Probed, node: Node): readonly ProbeLine[] {
  const { tree } = probed.module;
  const generics = readGenericText(tree, node);
  const head = `${declare(generics)}(x: &${typeOf(probed, node, generics)})${whereOf([...generics.where, ...outlives(generics)])}`;
  return publicFields(tree, node).map(({ name, type, at }) => ({
    text: `fn p${at}${head} { let _: *const ${pointee(type)} = &raw const x.${name}; }`,
    at: placeOf(probed, at, `${itemName(probed, node)}.${name}`),
    part: `p${at}`,
  }));
}

interface FieldText {
  readonly name: string;
  readonly type: string;
  readonly at: Node;
}

function publicFields(tree: FlatTree, node: Node): readonly FieldText[] {
  const body = tree.child(node, F.body);
  if (body === undefined) return [];
  if (tree.kind(body) !== K.field_declaration_list) return tupleFields(tree, body).filter(({ at }) => isPublicTupleField(tree, body, at));
  return structFields(tree, body).filter(({ at }) => tree.first(at, K.visibility_modifier) !== undefined);
}

function structFields(tree: FlatTree, body: Node): readonly FieldText[] {
  return tree.named(body).flatMap((at) => {
    const type = tree.child(at, F.type);
    return tree.kind(at) !== K.field_declaration || type === undefined ? [] : [{ name: nameOf(tree, at), type: lineOf(tree, type), at }];
  });
}

function tupleFields(tree: FlatTree, body: Node): readonly FieldText[] {
  const types = tree.children(body).filter((child) => tree.field(child) === F.type);
  return types.map((at, i) => ({ name: String(i), type: lineOf(tree, at), at }));
}

function isPublicTupleField(tree: FlatTree, body: Node, field: Node): boolean {
  const before = tree.children(body).filter((child) => tree.start(child) < tree.start(field));
  const last = before[before.length - 1];
  return last !== undefined && tree.kind(last) === K.visibility_modifier;
}

/** All variants are there, with their fields, and there is no other. */
function probeVariants(probed: Probed, node: Node, attributes: readonly Node[]): readonly ProbeLine[] {
  const { tree } = probed.module;
  const generics = readGenericText(tree, node);
  const item = itemName(probed, node);
  const at = placeOf(probed, node, item);
  const body = tree.child(node, F.body);
  const variants = body === undefined ? [] : tree.named(body).filter((child) => tree.kind(child) === K.enum_variant);
  const arms = variants.map((variant) => ({
    text: `${probed.path}::${nameOf(tree, node)}::${armOf(tree, variant, isOpen(tree, attributesOf(tree, variant)))}`, at: placeOf(probed, variant, `${item}::${nameOf(tree, variant)}`),
  }));
  return [
    { text: `fn e${node}${declare(generics)}(x: &${typeOf(probed, node, generics)})${whereOf([...generics.where, ...outlives(generics)])} { match ${variants.length === 0 ? '*x' : 'x'} {`, at },
    ...arms,
    { text: `${isOpen(tree, attributes) ? '_ => {} ' : ''}} }`, at },
  ];
}

function isOpen(tree: FlatTree, attributes: readonly Node[]): boolean {
  return attributes.some((attribute) => tree.textOf(attribute) === '#[non_exhaustive]');
}

/** The attributes in front of a variant. */
function attributesOf(tree: FlatTree, variant: Node): readonly Node[] {
  const found: Node[] = [];
  for (let node = variant - 1; node > 0; node--) {
    if (tree.next(node) > variant || tree.kind(node) === K.enum_variant) break;
    if (tree.kind(node) === K.attribute_item) found.push(node);
  }
  return found;
}

function armOf(tree: FlatTree, variant: Node, open: boolean): string {
  const body = tree.child(variant, F.body);
  const name = nameOf(tree, variant);
  if (body === undefined) return `${name} => {}`;
  const isStruct = tree.kind(body) === K.field_declaration_list;
  const fields = isStruct ? structFields(tree, body) : tupleFields(tree, body);
  const bindings = fields.map((field, i) => (isStruct ? `${field.name}: f${i}` : `f${i}`)).join(', ');
  const checks = fields.map(({ type }, i) => `let _: *const ${pointee(type)} = &raw const *f${i};`).join(' ');
  const rest = open ? ', ..' : '';
  return isStruct ? `${name} { ${bindings}${rest} } => { ${checks} }` : `${name}(${bindings}${rest}) => { ${checks} }`;
}

const derivable: Readonly<Record<string, string>> = {
  Clone: '::std::clone::Clone', Copy: '::std::marker::Copy', Debug: '::std::fmt::Debug', Default: '::std::default::Default',
  PartialEq: '::std::cmp::PartialEq', Eq: '::std::cmp::Eq', PartialOrd: '::std::cmp::PartialOrd', Ord: '::std::cmp::Ord', Hash: '::std::hash::Hash',
};

function probeDerives(probed: Probed, node: Node, attributes: readonly Node[]): readonly ProbeLine[] {
  const { tree } = probed.module;
  const generics = readGenericText(tree, node);
  return attributes.flatMap((attribute) => {
    const names = /^#\[derive\(([^)]*)\)\]$/.exec(tree.textOf(attribute))?.[1]?.split(',').map((name) => name.trim()) ?? [];
    return names.map((name) => {
      const trait = derivable[name] ?? name;
      const where = [...generics.where, ...generics.types.map((type) => `${type}: ${trait}`)];
      const text = needOf({ name: `D${node}${name}`, trait, generics, where, type: typeOf(probed, node, generics) });
      return { text, at: placeOf(probed, attribute, `${itemName(probed, node)}: ${name}`), part: name };
    });
  });
}

interface Need {
  readonly name: string;
  readonly trait: string;
  readonly generics: GenericText;
  readonly where: readonly string[];
  readonly type: string;
}

/** The type implements the trait: only then can a trait that demands it be implemented. */
function needOf({ name, trait, generics, where, type }: Need): string {
  const clause = whereOf([...where, ...outlives(generics)]);
  return `trait ${name}${declare(generics)}: ${trait}${clause} {} impl${declare(generics)} ${name}${apply(generics)} for ${type}${clause} {}`;
}

function probeAlias(probed: Probed, node: Node): readonly ProbeLine[] {
  const { tree } = probed.module;
  const generics = readGenericText(tree, node);
  const type = tree.child(node, F.type);
  if (type === undefined) return [];
  const text = `fn p${node}${declare(generics)}(x: *const ${typeOf(probed, node, generics)})${whereOf(generics.where)} { let _: *const ${pointee(lineOf(tree, type))} = x; }`;
  return [{ text, at: placeOf(probed, node, itemName(probed, node)) }];
}

function probeConst(probed: Probed, node: Node): readonly ProbeLine[] {
  const { tree } = probed.module;
  const type = tree.child(node, F.type);
  if (type === undefined) return [];
  const path = `${probed.path}::${nameOf(tree, node)}`;
  const value = tree.kind(node) === K.static_item ? `let _: *const ${lineOf(tree, type)} = &raw const ${path};` : constCheck(path, lineOf(tree, type));
  return [{ text: `fn p${node}() { ${value} }`, at: placeOf(probed, node, itemName(probed, node)) }];
}

function constCheck(path: string, type: string): string {
  return `let c = ${path}; let _: *const ${pointee(type)} = &raw const c;`;
}

function probeTrait(probed: Probed, node: Node): readonly ProbeLine[] {
  const { tree } = probed.module;
  const generics = readGenericText(tree, node);
  const trait = `${probed.path}::${nameOf(tree, node)}${apply(generics)}`;
  const item = itemName(probed, node);
  const at = placeOf(probed, node, item);
  const bounds = tree.child(node, F.bounds);
  const supertraits = bounds === undefined ? [] : tree.named(bounds).filter((bound) => tree.kind(bound) !== K.removed_trait_bound && tree.kind(bound) !== K.lifetime);
  return [
    { text: `trait P${node}${declare(generics)}: ${trait}${whereOf([...generics.where, ...outlives(generics)])} {`, at },
    ...supertraits.map((bound) => ({ text: `fn s${bound}(self) -> impl ::std::marker::Sized + ${lineOf(tree, bound)} where Self: ::std::marker::Sized { self }`, at })),
    ...membersOf(tree, node).flatMap((member) => traitMember(probed, member, { trait, item, generics }).map((line) => ({ ...line, part: `p${member}` }))),
    { text: '}', at },
  ];
}

function membersOf(tree: FlatTree, node: Node): readonly Node[] {
  const body = tree.child(node, F.body);
  return body === undefined ? [] : tree.named(body);
}

function traitMember(probed: Probed, node: Node, { trait, item, generics: outer }: { trait: string; item: string; generics: GenericText }): readonly ProbeLine[] {
  const { tree } = probed.module;
  const name = nameOf(tree, node);
  const at = placeOf(probed, node, `${item}::${name}`);
  const path = `<Self as ${trait}>::${name}`;
  switch (tree.kind(node)) {
    case K.function_item:
    case K.function_signature_item: {
      const signature = readSignature(tree, node);
      const called = { name: `p${node}`, path, isUnsized: false, owner: outer };
      return [{ text: `${headOf(signature, called)} ${bodyOf(signature, called)}`, at }];
    }
    case K.associated_type: {
      const generics = readGenericText(tree, node);
      const bounds = tree.child(node, F.bounds);
      const traits = bounds === undefined ? [] : tree.named(bounds).filter((bound) => tree.kind(bound) !== K.removed_trait_bound);
      const type = `${path}${apply(generics)}`;
      const where = whereOf([...generics.where, `${type}: ::std::marker::Sized`]);
      return [{ text: `fn p${node}${declare(generics)}(x: ${type}) -> impl ${['::std::marker::Sized', ...traits.map((bound) => lineOf(tree, bound))].join(' + ')}${where} { x }`, at }];
    }
    case K.const_item: {
      const type = tree.child(node, F.type);
      return type === undefined ? [] : [{ text: `fn p${node}() where Self: ::std::marker::Sized { ${constCheck(path, lineOf(tree, type))} }`, at }];
    }
    default:
      return [];
  }
}

function probeImpl(probed: Probed, node: Node): readonly ProbeLine[] {
  const { tree, path } = probed.module;
  const type = tree.child(node, F.type);
  const traitNode = tree.child(node, F.trait);
  if (type === undefined) return [];
  const self = lineOf(tree, type);
  const written = traitNode === undefined ? undefined : lineOf(tree, traitNode);
  const own = readGenericText(tree, node);
  const item = `${path.join('::')}: impl${declare(own)} ${written === undefined ? '' : `${written} for `}${self}`;
  const { text: trait, lifetimes } = nameLifetimes(written);
  const generics = { ...own, lifetimes: [...own.lifetimes, ...lifetimes] };
  if (trait !== undefined && tree.first(node, T['!']) !== undefined) return [probeAbsence(probed, node, { trait, self, generics, item })];
  const implied = trait !== undefined && autoTraits.has(trait.split('::').pop() ?? '') ? definitionBounds(probed, self) : [];
  const clause = whereOf([...generics.where, ...outlives(generics), ...implied]);
  const at = placeOf(probed, node, item);
  const owner = trait === undefined ? [...path, self.replace(/<.*/, '')].join('::') : item;
  const members = membersOf(tree, node).map((member) => implMember(probed, member, { trait, self, owner, generics }));
  return [
    { text: `trait P${node}${declare(generics)}${trait === undefined ? '' : `: ${trait}${operator.test(trait) ? ' + Sized' : ''}`}${clause} {`, at },
    ...members.flatMap(({ declared }) => declared),
    { text: `} impl${declare(generics)} P${node}${apply(generics)} for ${self}${clause} {`, at },
    ...members.flatMap(({ defined }) => defined),
    { text: '}', at },
  ];
}

const autoTraits = new Set(['Send', 'Sync', 'Unpin', 'UnwindSafe', 'RefUnwindSafe']);

/** What the definition of `Name<A, B>` demands of its parameters: an impl of an auto trait need not say it again. */
function definitionBounds({ module: { tree, body } }: Probed, self: string): readonly string[] {
  const name = self.replace(/<.*/, '');
  const definition = tree.named(body).find((node) => definitions.has(tree.kind(node)) && nameOf(tree, node) === name);
  if (definition === undefined) return [];
  const generics = readGenericText(tree, definition);
  return apply({ ...generics, lifetimes: [] }) === self.slice(name.length).replace(/'\w+(?:, )?/g, '') ? boundsOf(generics) : [];
}

const definitions: ReadonlySet<number> = new Set([K.struct_item, K.enum_item, K.union_item]);

/** Gives names to the lifetimes that may be left out in `impl Trait<&T>`, and not in `trait Probe: Trait<&T>`. */
function nameLifetimes(trait: string | undefined): { readonly text: string | undefined; readonly lifetimes: readonly string[] } {
  const lifetimes: string[] = [];
  const fresh = (): string => {
    const name = `'elided${lifetimes.length}`;
    lifetimes.push(lifetimes.length === 0 ? name : `${name}: 'elided${lifetimes.length - 1}`);
    return name;
  };
  // The outer of two nested lifetimes cannot be longer than the inner one.
  return { text: trait?.replace(/&(?!')|'_/g, (text) => (text === '&' ? `&${fresh()} ` : fresh())), lifetimes };
}

interface Member {
  readonly declared: readonly ProbeLine[];
  readonly defined: readonly ProbeLine[];
}

/** Traits whose parameter, where it is left out, is `Self`. */
const operator = /^(?:Add|Sub|Mul|Div|Rem|Shl|Shr|BitAnd|BitOr|BitXor)(?:Assign)?$/;
const unsized = /^(?:str|\[[^;]*\]|dyn .*|Path|OsStr|CStr)$/;

function implMember(probed: Probed, node: Node, impl: { trait: string | undefined; self: string; owner: string; generics: GenericText }): Member {
  const { tree } = probed.module;
  const name = nameOf(tree, node);
  const at = placeOf(probed, node, `${impl.owner}::${name}`);
  const path = impl.trait === undefined ? `<Self>::${name}` : `<Self as ${impl.trait}>::${name}`;
  const part = `p${node}`;
  const both = (head: string, body: string): Member => ({ declared: [{ text: `${head};`, at, part }], defined: [{ text: `${head} ${body}`, at, part }] });
  const type = tree.child(node, F.type);
  switch (tree.kind(node)) {
    case K.function_item:
    case K.function_signature_item: {
      const signature = readSignature(tree, node);
      const called = { name: `p${node}`, path, isUnsized: unsized.test(impl.self), owner: impl.generics };
      return both(headOf(signature, called), bodyOf(signature, called));
    }
    case K.type_item: {
      const generics = readGenericText(tree, node);
      const same = `same(::std::marker::PhantomData::<${path}${apply(generics)}>, ::std::marker::PhantomData::<${type === undefined ? '()' : lineOf(tree, type)}>)`;
      return both(`fn p${node}${declare(generics)}()${whereOf(generics.where)}`, `{ ${same} }`);
    }
    case K.const_item:
      return both(`fn p${node}()`, `{ ${constCheck(path, type === undefined ? '()' : lineOf(tree, type))} }`);
    default:
      return { declared: [], defined: [] };
  }
}

/** The type does not implement the trait: if it did, two impls would fit and none could be chosen. */
function probeAbsence(probed: Probed, node: Node, { trait, self, generics, item }: { trait: string; self: string; generics: GenericText; item: string }): ProbeLine {
  const either = `trait Either<A> { fn chosen() {} } impl<X: ?Sized> Either<()> for X {} impl<X: ?Sized + ${trait}> Either<u8> for X {}`;
  const where = whereOf([...generics.where, ...outlives(generics), ...definitionBounds(probed, self), ...generics.types.map((type) => `${type}: Send + Sync`)]);
  return { text: `const _: () = { ${either} fn p${declare(generics)}(_: *const ${self})${where} { <${self} as Either<_>>::chosen() } };`, at: placeOf(probed, node, item) };
}
