import react from '@vitejs/plugin-react';
import { boardFonts } from './vite-fonts.ts';
import { defaultClientConditions, defineConfig, loadEnv } from 'vite';

const { DAYSEVEN_PORT: port = '7007' } = loadEnv('', '.', 'DAYSEVEN_');
const server = `http://127.0.0.1:${port}`;

export default defineConfig({
  plugins: [react(), boardFonts()],
  // 'source': the contracts are read as they are written, nothing is built before.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content policy allows no inline script, and data: addresses only for images.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8_000,
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    // The server answers only pages of its own address, so what passes through here comes from there.
    proxy: { '/api': server, '/socket.io': { target: server, ws: true, changeOrigin: true, rewriteWsOrigin: true } },
  },
});
