import { apply, declare, type GenericText, noGenerics, type SignatureText, whereOf } from './signature.ts';

/** How a probe of a function is written down. */
export interface Called {
  /** The function as an expression, without its type arguments: `<Self as Iterator>::next`. */
  readonly path: string;
  /** The name of the probe. */
  readonly name: string;
  /** Whether `Self` can be taken by value where it is asked to be. */
  readonly isUnsized: boolean;
  /** Of the impl or trait it stands in. */
  readonly owner: GenericText;
}

/** The head of a probe, which says what the stub says: `fn p1<A>(&self, a0: A) -> B where A: Send`. */
export function headOf(signature: SignatureText, { name, isUnsized, owner }: Omit<Called, 'path'>): string {
  const { generics, self, params, result } = signature;
  const all = [...(self === undefined ? [] : [self]), ...params.map((type, i) => `a${i}: ${type}`)];
  const sized = !isUnsized && needsSized(signature) ? ['Self: Sized'] : [];
  // `&self` implies that the parameters of its type outlive the borrow; a trait that stands for the type implies nothing.
  const lasting = signature.isAsync || /\bimpl\b/.test(result) ? owner.types.map((type) => `${type}: 'static`) : [];
  const borrowed = generics.lifetimes.flatMap((lifetime) => owner.types.map((type) => `${type}: ${lifetime.split(':')[0] ?? lifetime}`));
  const passed = params.filter((type) => owner.types.includes(type)).map((type) => `${type}: Sized`);
  const prefix = `${signature.isAsync ? 'async ' : ''}${signature.isUnsafe ? 'unsafe ' : ''}fn ${name}`;
  return `${prefix}${declare(generics)}(${all.join(', ')}) -> ${result}${whereOf([...generics.where, ...sized, ...lasting, ...borrowed, ...passed])}`;
}

/**
 * The body of a probe: the real function, called with what the stub says it takes.
 * Arguments go through a generic function and the result through a raw pointer, so that nothing is coerced.
 */
export function bodyOf(signature: SignatureText, { path }: Pick<Called, 'path'>): string {
  const { generics, self, params, result, isAsync, isUnsafe } = signature;
  const args = [...(self === undefined ? [] : ['self']), ...params.map((_, i) => `a${i}`)];
  const callee = `${path}${typeArguments(generics)}`;
  const call = isUnsafe ? `unsafe { ${callee}(${args.join(', ')}) }` : `call${args.length}(${[...args, callee].join(', ')})`;
  const awaited = isAsync ? `${call}.await` : call;
  if (result === '!' || /\bimpl\b/.test(result)) return `{ ${awaited} }`;
  return `{ let r = ${awaited}; let _: *const ${pointee(result)} = &raw const r; r }`;
}

function typeArguments(generics: GenericText): string {
  const text = apply({ ...noGenerics, names: generics.names });
  return text === '' ? '' : `::${text}`;
}

/** A type behind `*const`. */
export function pointee(type: string): string {
  return /^dyn\b/.test(type) ? `(${type})` : type;
}

/** Whether a signature has `Self` where only a value of known size can stand. */
function needsSized({ self, params, result }: SignatureText): boolean {
  if (self === 'self') return true;
  const behindPointers = [...params, result].join(' ; ').replace(/(?:&(?:'\w+ )?(?:mut )?|Box<|Rc<|Arc<|\*const |\*mut |PhantomData<)Self\b/g, '').replace(/\bSelf::/g, '');
  return /\bSelf\b/.test(behindPointers);
}
