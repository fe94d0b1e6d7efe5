import { Failure } from './api.ts';
import { Links, type Link } from './links.ts';
import { isUrl } from './rules.ts';

export class UrlShortener {
  readonly #links = new Links();

  shorten(url: string): string {
    if (!isUrl(url)) throw new Failure('invalid-url');
    return this.#links.codeOf(url);
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
