/** Who may come in. A real one keeps salted, slow hashes; nothing else would have to know. */
export class Accounts {
  readonly #passwords = new Map<string, string>();

  add(name: string, password: string): boolean {
    if (this.#passwords.has(name)) return false;
    this.#passwords.set(name, password);
    return true;
  }

  fits(name: string, password: string): boolean {
    return this.#passwords.get(name) === password;
  }
}
