import { defineConfig } from 'vite';

// `npm run dev` serves the page with changes at once, and asks a Hinterland that is up for everything else.
const hinterland = 'http://127.0.0.1:8080';

export default defineConfig({
  publicDir: 'src/public',
  build: { outDir: 'target/classes/web', emptyOutDir: true, assetsDir: 'page', target: 'es2022', license: { fileName: 'page/licenses.md' } },
  server: { proxy: Object.fromEntries(['/api', '/browser', '/docs', '/favicon.ico'].map(path => [path, hinterland])) },
});
