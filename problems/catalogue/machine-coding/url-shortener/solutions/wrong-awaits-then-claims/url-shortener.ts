import { Failure } from './api.ts';
import { Links, type Link } from './links.ts';
import { isAlias, isUrl, posterText } from './rules.ts';

export class UrlShortener {
  readonly #links = new Links();

  shorten(url: string): string {
    if (!isUrl(url)) throw new Failure('invalid-url');
    return this.#links.codeOf(url);
  }

  async claim(alias: string, url: string): Promise<string> {
    if (!isUrl(url)) throw new Failure('invalid-url');
    if (!isAlias(alias)) throw new Failure('invalid-alias');
    if (this.#links.find(alias)) throw new Failure('taken');
    // The list of forbidden words is asked elsewhere.
    await Promise.resolve();
    this.#links.add(alias, url);
    return posterText(alias);
  }

  remove(code: string): boolean {
    return this.#links.remove(code);
  }

  resolve(code: string): string {
    const link = this.#linkOf(code);
    link.hits += 1;
    return link.url;
  }

  hits(code: string): number {
    return this.#linkOf(code).hits;
  }

  #linkOf(code: string): Link {
    const link = this.#links.find(code);
    if (!link) throw new Failure('unknown-code');
    return link;
  }
}
