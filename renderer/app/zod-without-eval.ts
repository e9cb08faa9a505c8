import { z } from 'zod';

// Zod looks for `new Function` when a schema is built; the content security policy would report that as a
// violation. This module must run before any schema does, so it is the first import of the page.
z.config({ jitless: true });
