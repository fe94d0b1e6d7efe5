export { UrlShortener } from './url-shortener.ts';
