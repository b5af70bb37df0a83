/** Answers about objects that hold as long as what they depend on is the same. */
export class Remembered<T> {
  readonly #answers = new WeakMap<object, { readonly dependsOn: readonly object[]; readonly answer: T }>();

  get(subject: object, dependsOn: readonly object[], make: () => T): T {
    const known = this.#answers.get(subject);
    if (known !== undefined && known.dependsOn.length === dependsOn.length && known.dependsOn.every((one, i) => one === dependsOn[i])) return known.answer;
    const answer = make();
    this.#answers.set(subject, { dependsOn, answer });
    return answer;
  }

  forget(subject: object): void {
    this.#answers.delete(subject);
  }
}
