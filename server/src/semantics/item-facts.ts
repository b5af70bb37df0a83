import type { TextRange } from '../text/range.ts';
import type { BodyFacts, CrateFact, TypeFact } from './facts.ts';

/** All that is known of one item of a file, bodies left out: what the second check of a rule asks. */
export type ItemFacts = AutoImplFact | ConstantFact | TraitFact | StructFact | OtherItemFact;

interface ItemBase {
  readonly path: string;
  /** The file's text: offsets refer to it. */
  readonly text: string;
  /** Qualified path, `app::server::Handler`; of an impl, that of its type. */
  readonly item: string;
  readonly name: string;
  /** The name; of an impl, all up to its type. */
  readonly nameRange: TextRange;
  readonly range: TextRange;
  /** Under `#[cfg(test)]`, or in a file in tests/, benches/, examples/. */
  readonly isTest: boolean;
  /** `pub` without a restriction, or a member of such a trait; of an impl of `Send` or `Sync`, what its type is. */
  readonly isPublic: boolean;
  readonly crate: CrateFact;
  /** Every type written in its signature, its fields or its variants, nested ones after the one around them; without arguments only that of a whole field. */
  readonly writtenTypes: readonly WrittenType[];
  readonly crateBodies: BodyFacts['crateBodies'];
  readonly crateMentions: BodyFacts['crateMentions'];
}

/** A type where it is written. */
export interface WrittenType {
  readonly range: TextRange;
  readonly type: TypeFact;
  /** Stands in a field or variant, a parameter, a result, or anywhere else. */
  readonly position: 'field' | 'parameter' | 'result' | 'other';
  /** Name of the field it is, or is a part of. */
  readonly field: string | undefined;
  /** A public field of a public type, or part of a public signature. */
  readonly isPublic: boolean;
}

/** `impl Send for T` or `impl Sync for T`, written by hand. */
export interface AutoImplFact extends ItemBase {
  readonly kind: 'auto-impl';
  readonly trait: 'Send' | 'Sync';
  readonly isNegative: boolean;
  readonly self: TypeFact;
  /** Type parameters of which neither `Send` nor `Sync` is asked, though the type has to do with their values. */
  readonly unbounded: readonly UnboundedParameter[];
  /** Fields whose type is known to lack the trait whatever the parameters are. */
  readonly lacking: readonly LackingField[];
}

export interface UnboundedParameter {
  readonly name: string;
  /** The whole parameter as declared: `T: ?Sized`. */
  readonly range: TextRange;
  readonly hasBounds: boolean;
  /** How the type holds it: in place or in what it owns, inside a lock or count that answers for it, behind a shared reference, behind a raw pointer, or in name only. */
  readonly held: 'value' | 'inside' | 'reference' | 'pointer' | 'phantom';
  /** The field that holds it. */
  readonly field: string;
  readonly fieldType: TypeFact;
  /** A method or trait impl through which callers get at it. */
  readonly exposedBy: { readonly path: string; readonly range: TextRange; readonly name: string } | undefined;
}

export interface LackingField {
  readonly name: string;
  readonly type: TypeFact;
  /** The part of it that is to blame. */
  readonly culprit: TypeFact;
}

export interface ConstantFact extends ItemBase {
  readonly kind: 'const' | 'static';
  readonly type: TypeFact;
  readonly isMutable: boolean;
  /** Of an impl or a trait. */
  readonly isAssociated: boolean;
}

export interface TraitFact extends ItemBase {
  readonly kind: 'trait';
  /** Names of its attributes: `async_trait`, `trait_variant::make`. */
  readonly attributes: readonly string[];
  readonly methods: readonly { readonly name: string; readonly nameRange: TextRange; readonly isAsync: boolean; readonly attributes: readonly string[] }[];
}

export interface StructFact extends ItemBase {
  readonly kind: 'struct';
  readonly self: TypeFact;
}

export interface OtherItemFact extends ItemBase {
  readonly kind: 'enum' | 'union' | 'fn' | 'type' | 'impl';
}
