import { z } from 'zod';

// As in the page: the content security policy holds here too. First import of the worker.
z.config({ jitless: true });
