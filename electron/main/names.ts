/** Names that never change: the origin is the address of the user's data, the id that of the application. */
export const appId = 'eu.seloste.app';
export const appOrigin = 'app://seloste';
export const fileExtension = '.seloste';
