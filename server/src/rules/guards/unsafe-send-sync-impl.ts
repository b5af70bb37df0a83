import { boundParameters } from '../../fixes/bound-parameters.ts';
import type { TypeFact } from '../../semantics/facts.ts';
import type { AutoImplFact, ItemFacts, LackingField, UnboundedParameter } from '../../semantics/item-facts.ts';
import { defineRule, type Finding, type Severity } from '../rule.ts';
import { shortened } from '../shortened.ts';

export const unsafeSendSyncImpl = defineRule({
  id: 'unsafe-send-sync-impl',
  category: 'deadlock',
  stage: 'preview',
  since: '0.2.0',
  severity: 'warning',
  fixes: 'maybe-incorrect',
  honours: ['clippy::non_send_fields_in_send_ty'],
  docs: {
    summary: 'a hand-written `Send` or `Sync` promises more than the fields of the type keep',
    why:
      'An `unsafe impl Send` without bounds promises that the type may cross threads whatever is put into it. ' +
      'Safe code can then send an `Rc` inside it to another thread, or share a `Cell`: a data race with no `unsafe` at the place where it happens.',
    failsWhen: 'somebody puts a value into it that must stay on one thread, and safe code sends or shares it',
    trigger: 'a caller who picks an `Rc`, a `Cell` or a guard for the type parameter',
    bad: `
pub struct Slot<T> {
    value: *mut T,
}

unsafe impl<T> Send for Slot<T> {}

impl<T> Slot<T> {
    pub fn take(self) -> T {
        unsafe { *Box::from_raw(self.value) }
    }
}`,
    good: `
pub struct Slot<T> {
    value: *mut T,
}

unsafe impl<T: Send> Send for Slot<T> {}

impl<T> Slot<T> {
    pub fn take(self) -> T {
        unsafe { *Box::from_raw(self.value) }
    }
}`,
    gaps: [
      'A `Sync` that asks only for `Send` is not reported, though some types need `Sync`.',
    ],
    fixSafety: 'The bound is what the fields ask for; a type that hands values out or takes them in through `&self` may need another. Callers that relied on the missing bound stop compiling.',
    related: ['clippy::non_send_fields_in_send_ty'],
  },

  check: () => [],

  *checkItem(item: ItemFacts): Iterable<Finding> {
    if (item.kind !== 'auto-impl' || item.isNegative) return;
    const reached = item.unbounded.filter((parameter) => isReached(item, parameter));
    if (reached.length > 0) yield unboundedFinding(item, reached);
    for (const field of item.lacking) {
      const severity = severityOf(item, field);
      if (severity !== undefined) yield lackingFinding(item, field, severity);
    }
  },
});

/** A type that only names its parameter, or whose `&self` gives no access to it, has nothing to do with its values. */
function isReached({ trait }: AutoImplFact, { held, exposedBy }: UnboundedParameter): boolean {
  return exposedBy !== undefined || (trait === 'Send' && (held === 'value' || held === 'inside' || held === 'reference'));
}

function unboundedFinding(item: AutoImplFact, parameters: readonly UnboundedParameter[]): Finding {
  const names = parameters.map(({ name }) => `\`${name}\``).join(', ');
  const field = parameters[0]?.field ?? '';
  return {
    range: item.nameRange,
    confidence: parameters.some(({ held }) => held === 'value' || held === 'reference') ? 'certain' : 'likely',
    // Callers of a private type are all in this crate, and may never do what the impl allows. What shares a value often asks for the bound where it is made.
    severity: item.isPublic && parameters.some(({ held }) => held !== 'inside') ? 'warning' : 'information',
    message: `this \`${item.trait}\` holds for every ${shortened(names, 30)}, though not every one is fit for threads`,
    failsWhen: `a value that must stay on one thread is put into it: field \`${field}\` carries it to another`,
    trigger: `a caller who picks an \`Rc\`, a \`Cell\` or a guard for ${names}`,
    related: parameters.flatMap(({ name, exposedBy }) => (exposedBy === undefined ? [] : [{ path: exposedBy.path, range: exposedBy.range, message: `\`${exposedBy.name}\` reaches the values of \`${name}\`` }])),
    fixes: () => [boundParameters(item, parameters.map((parameter) => ({ ...parameter, bound: neededOf(item, parameter) })))],
  };
}

function neededOf({ trait }: AutoImplFact, { held, fieldType }: UnboundedParameter): 'Send' | 'Sync' {
  const isInside = fieldType.interiorPart?.facts.interior === 'cell';
  return held !== 'reference' && (trait === 'Send' || isInside) ? 'Send' : 'Sync';
}

/**
 * Raw pointers and `UnsafeCell` are what such impls are written for. A count or a trait object that is not made for
 * threads is a bug nearly always; of the rest, a lock around it may make it right.
 */
function severityOf({ trait, isPublic }: AutoImplFact, { culprit }: LackingField): Severity | undefined {
  const staysOnThread = culprit.name?.startsWith('std::rc::') === true || (culprit.traitObject !== undefined && trait === 'Send');
  if (trait === 'Send' && culprit.facts.guard?.kind === 'lock') return 'information';
  if (staysOnThread) return isPublic ? 'warning' : 'information';
  return culprit.facts.interior === 'cell' && culprit.name !== 'std::cell::UnsafeCell' ? 'information' : undefined;
}

function lackingFinding(item: AutoImplFact, field: LackingField, severity: Severity): Finding {
  return {
    range: item.nameRange,
    confidence: 'likely',
    severity,
    message: `this \`${item.trait}\` covers field \`${shortened(field.name, 24)}\`, whose \`${shortened(nameOf(field.culprit), 24)}\` is not \`${item.trait}\``,
    failsWhen: `two threads reach \`${nameOf(field.culprit)}\` in field \`${field.name}\` at once`,
    trigger: 'a value that is sent to another thread while its first one still uses what it shares with it',
    related: [],
    fixes: () => [],
  };
}

function nameOf({ traitObject, display }: TypeFact): string {
  return traitObject === undefined ? display : `dyn ${traitObject.split('::').at(-1) ?? ''}`;
}
