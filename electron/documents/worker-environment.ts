/**
 * Environment of the process that compiles documents. With one arena of the C library for all threads, what
 * the layout of a large record has freed serves the writing of its file: a tenth less memory at the peak.
 * Systems with another C library have no such setting and ignore it.
 */
export const workerEnvironment = { MALLOC_ARENA_MAX: '1' } as const;
