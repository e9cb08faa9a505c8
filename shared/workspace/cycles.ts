import { placeInside, type IntegrityFailure, type Place } from './failure.ts';
import { dataUseLists, type LocatedRecord } from './item-integrity.ts';
import { referencesOf } from './references.ts';
import type { Path } from './schema-visitor.ts';

/** Fields by which a record refers to others of its type and must not come back to itself. */
const acyclicFields = new Set([
  'overrides',
  'partOf',
  'parent',
  'from/disclosure',
  'successor',
  'replacedBy',
]);

type Named = Pick<LocatedRecord, 'type' | 'id'>;
type Edge = { readonly to: string; readonly place: Place };
type Node = { readonly named: Named; readonly edges: readonly Edge[] };

/** Circles of records that override, contain, continue or replace one another. */
export function cyclesIn(located: readonly LocatedRecord[]): readonly IntegrityFailure[] {
  const graphs = new Map<string, Map<string, Node>>();
  for (const record of located) {
    for (const [field, edges] of edgesOf(record)) {
      const key = `${record.type}/${field}`;
      const graph = graphs.get(key) ?? new Map<string, Node>();
      graph.set(record.id, { named: record, edges });
      graphs.set(key, graph);
    }
  }
  return [...graphs].flatMap(([key, graph]) => findCycles(graph, key.slice(key.indexOf('/') + 1)));
}

/** Circles of data uses that override one another. */
export function cyclesOfDataUses(located: readonly LocatedRecord[]): readonly IntegrityFailure[] {
  return located.flatMap((record) =>
    dataUseLists(record.record).flatMap(([path, uses]) => {
      const graph = new Map<string, Node>();
      uses.forEach((use, index) => {
        const edges = use.overrides.map((to, position) => ({
          to,
          place: placeInside(record.place, [...path, index, 'overrides', position]),
        }));
        graph.set(use.id, { named: record, edges });
      });
      return findCycles(graph, 'overrides');
    }),
  );
}

function edgesOf({ type, record, place }: LocatedRecord): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  for (const { path, to, target } of referencesOf(type, record)) {
    const field = fieldOf(path);
    if (to !== type || !acyclicFields.has(field)) continue;
    edges.set(field, [
      ...(edges.get(field) ?? []),
      { to: target, place: placeInside(place, path) },
    ]);
  }
  return edges;
}

function fieldOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('/');
}

/** Walks each chain once, without recursion: chains may be as long as there are records. */
function findCycles(graph: ReadonlyMap<string, Node>, field: string): readonly IntegrityFailure[] {
  const done = new Set<string>();
  const failures: IntegrityFailure[] = [];
  for (const start of graph.keys()) {
    const trail: { readonly id: string; next: number }[] = done.has(start)
      ? []
      : [{ id: start, next: 0 }];
    const onTrail = new Set(trail.map(({ id }) => id));
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const node = graph.get(step.id);
      const edge = node?.edges[step.next];
      if (node === undefined || edge === undefined) {
        done.add(step.id);
        onTrail.delete(step.id);
        trail.pop();
        continue;
      }
      step.next += 1;
      if (onTrail.has(edge.to)) {
        const ids = trail.map(({ id }) => id);
        failures.push(cycleOf(node, edge, field, [...ids.slice(ids.indexOf(edge.to)), edge.to]));
      } else if (!done.has(edge.to)) {
        trail.push({ id: edge.to, next: 0 });
        onTrail.add(edge.to);
      }
    }
  }
  return failures;
}

function cycleOf(
  { named }: Node,
  { place }: Edge,
  field: string,
  ids: readonly string[],
): IntegrityFailure {
  return { code: 'reference-cycle', type: named.type, id: named.id, place, field, ids };
}
