// Remembers the latest answers of one catalogue version, so that a page opened twice is judged once.

const capacity = 32;

export class AnswerCache {
  readonly #answers = new Map<string, unknown>();

  /** The remembered answer, or the one made now; the least recently asked is forgotten first. */
  get<T>(question: string, make: () => T): T {
    const answer = this.#answers.has(question) ? (this.#answers.get(question) as T) : make();
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    if (this.#answers.size > capacity) {
      const [oldest] = this.#answers.keys();
      this.#answers.delete(oldest);
    }
    return answer;
  }
}
