/** A dialog of the system, as main would show it. */
export type ShellQuestion =
  | {
      readonly kind: 'open';
      readonly proposed: string;
      readonly choose: 'file' | 'folder';
    }
  | { readonly kind: 'save'; readonly proposed: string }
  | {
      readonly kind: 'message';
      readonly message: string;
      readonly detail: string;
      readonly buttons: readonly string[];
    };

/** What the person answers: a path, the number of a button, or nothing. */
export type ShellAnswer =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'button'; readonly button: number }
  | { readonly kind: 'cancel' };
