/** A screen of the application, as it stands in the address after `#`. */
export type Screen =
  | 'registers'
  | 'activities'
  | 'parties'
  | 'transfers'
  | 'retention'
  | 'data'
  | 'measures'
  | 'documents'
  | 'findings'
  | 'impact'
  | 'history'
  | 'settings';

/** Every screen of a workspace. */
export const screens: readonly Screen[] = [
  'registers',
  'activities',
  'parties',
  'transfers',
  'retention',
  'data',
  'measures',
  'documents',
  'findings',
  'impact',
  'history',
  'settings',
];

/**
 * Where the window is. `start` lists the workspaces, or welcomes on the first run. Within a workspace
 * `path` says more: the id of a record, or a type and an id, or a section.
 */
export type Route =
  | { readonly kind: 'start' }
  | {
      readonly kind: 'workspace';
      readonly workspace: string;
      readonly screen: Screen;
      readonly path: readonly string[];
    };

/** The route of a hash such as `#/w/kunta/registers/library`; anything unknown leads to the start. */
export function parseRoute(hash: string): Route {
  const [mark, workspace, name, ...path] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  const screen = screens.find((known) => known === name);
  if (mark !== 'w' || workspace === undefined || workspace === '') return { kind: 'start' };
  return {
    kind: 'workspace',
    workspace,
    screen: screen ?? 'registers',
    path: screen === undefined ? [] : path.filter((step) => step !== ''),
  };
}

/** The hash of a route, for links. */
export function hashOf(route: Route): string {
  if (route.kind === 'start') return '#/';
  return `#/${['w', route.workspace, route.screen, ...route.path].map(encodeURIComponent).join('/')}`;
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    // A hand-made address with a stray percent sign is taken as it stands.
    return step;
  }
}
