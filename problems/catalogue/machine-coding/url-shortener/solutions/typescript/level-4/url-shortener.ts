import { Failure, type Popular } from './api.ts';
import { Links, type Link } from './links.ts';
import { isAlias, isUrl, posterText } from './rules.ts';

export class UrlShortener {
  readonly #links = new Links();

  shorten(url: string): string {
    if (!isUrl(url)) throw new Failure('invalid-url');
    return this.#links.codeOf(url, Date.now());
  }

  claim(alias: string, url: string): string {
    if (!isUrl(url)) throw new Failure('invalid-url');
    if (!isAlias(alias)) throw new Failure('invalid-alias');
    if (this.#links.find(alias, Date.now())) throw new Failure('taken');
    this.#links.add(alias, url);
    return posterText(alias);
  }

  remove(code: string): boolean {
    return this.#links.remove(code, Date.now());
  }

  expire(code: string, seconds: number): boolean {
    const now = Date.now();
    const link = this.#links.find(code, now);
    if (link) link.until = now + seconds * 1000;
    return link !== undefined;
  }

  resolve(code: string): string {
    const link = this.#linkOf(code);
    link.hits.add(Date.now());
    return link.url;
  }

  hits(code: string): number {
    return this.#linkOf(code).hits.total;
  }

  recent(code: string, minutes: number): number {
    return this.#linkOf(code).hits.within(minutes, Date.now());
  }

  top(count: number, minutes: number): Popular[] {
    const now = Date.now();
    const popular = this.#links.all(now).map(([code, { url, hits }]) => ({ code, url, hits: hits.within(minutes, now) }));
    return popular.filter(({ hits }) => hits > 0).sort((a, b) => b.hits - a.hits).slice(0, count);
  }

  #linkOf(code: string): Link {
    const link = this.#links.find(code, Date.now());
    if (!link) throw new Failure('unknown-code');
    return link;
  }
}
