import './zod-without-eval.ts';

// Everything else loads after it: bundlers run what several chunks share before the page's own first line.
await import('./start.tsx');
