import { jest } from '@jest/globals';

// What Mantine needs of a browser and jsdom lacks: media queries of which none holds, sizes that never change, and fonts that never come.
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as unknown as MediaQueryList;
window.ResizeObserver = class { observe() { return undefined; } unobserve() { return undefined; } disconnect() { return undefined; } };
Object.assign(document, { fonts: new EventTarget() });

// Whole pages are shown in many tests, which takes several times as long where much else runs.
jest.setTimeout(20_000);
