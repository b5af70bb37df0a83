/** A type as written, before any name is resolved. Plain data: it is stored in item trees and in the stub index. */
export type TypeRef =
  | { readonly kind: 'path'; readonly path: PathRef }
  | { readonly kind: 'reference'; readonly mutable: boolean; readonly isStatic: boolean; readonly to: TypeRef }
  | { readonly kind: 'pointer'; readonly mutable: boolean; readonly to: TypeRef }
  | { readonly kind: 'tuple'; readonly items: readonly TypeRef[] }
  | { readonly kind: 'slice'; readonly of: TypeRef }
  | { readonly kind: 'array'; readonly of: TypeRef }
  | { readonly kind: 'function'; readonly params: readonly TypeRef[]; readonly result: TypeRef | undefined }
  | { readonly kind: 'dyn'; readonly bounds: readonly PathRef[] }
  | { readonly kind: 'impl'; readonly bounds: readonly PathRef[] }
  | { readonly kind: 'never' }
  | { readonly kind: 'inferred' }
  | { readonly kind: 'unknown' };

/** A path as written: `::std::sync::Mutex<T>`, `<T as Trait>::Item`, `Self::new`. */
export interface PathRef {
  /** Starts with `::`. */
  readonly global: boolean;
  /** `<type as trait>` in front. */
  readonly qualifier: { readonly type: TypeRef; readonly trait: PathRef | undefined } | undefined;
  readonly segments: readonly PathSegment[];
}

export interface PathSegment {
  readonly name: string;
  /** Generic type arguments; lifetimes are left out. */
  readonly args: readonly TypeRef[];
  /** `Item = T`. */
  readonly bindings: readonly { readonly name: string; readonly type: TypeRef }[];
  /** `Fn(A, B) -> C`. */
  readonly call: { readonly params: readonly TypeRef[]; readonly result: TypeRef | undefined } | undefined;
}

export interface GenericParam {
  readonly name: string;
  readonly isConst: boolean;
  readonly bounds: readonly PathRef[];
  readonly fallback: TypeRef | undefined;
}

export interface Generics {
  readonly params: readonly GenericParam[];
  readonly where: readonly { readonly type: TypeRef; readonly bounds: readonly PathRef[] }[];
  /** Has lifetime parameters: values of the item can hold borrows. */
  readonly lifetimes?: true;
}
