// Set-up is plain JavaScript so that any Node can start it; its tests take it as it comes.
declare module '*.mjs';
