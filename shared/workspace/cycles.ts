import { placeInside, type IntegrityFailure } from './failure.ts';
import type { LocatedRecord } from './item-integrity.ts';
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

type Edge = { readonly to: string; readonly located: LocatedRecord; readonly path: Path };
/** Edges by the id that they start from. */
type Graph = Map<string, Edge[]>;

/** Collects who overrides, contains, continues or replaces whom, and finds the circles in it. */
export type Graphs = {
  /** A reference of a record to one of its own type; fields that may go in circles are passed over. */
  readonly add: (located: LocatedRecord, to: string, path: Path) => void;
  /** A data use that overrides another one of its record. */
  readonly addDataUse: (
    located: LocatedRecord,
    from: string,
    override: { readonly item: string; readonly path: Path },
  ) => void;
  readonly cycles: () => readonly IntegrityFailure[];
};

export function createGraphs(): Graphs {
  /** By type (or record, for its data uses) and field. */
  const graphs = new Map<string, { readonly field: string; readonly graph: Graph }>();
  const addEdge = (key: string, field: string, from: string, edge: Edge) => {
    const known = graphs.get(key) ?? { field, graph: new Map<string, Edge[]>() };
    graphs.set(key, known);
    known.graph.set(from, [...(known.graph.get(from) ?? []), edge]);
  };
  return {
    add: (located, to, path) => {
      const field = path.filter((step) => typeof step === 'string').join('/');
      if (!acyclicFields.has(field)) return;
      addEdge(`${located.type}/${field}`, field, located.id, { to, located, path: [...path] });
    },
    addDataUse: (located, from, { item, path }) =>
      addEdge(`${located.type}/${located.id}`, 'overrides', from, { to: item, located, path }),
    cycles: () => [...graphs.values()].flatMap(({ field, graph }) => findCycles(graph, field)),
  };
}

type Step = { readonly id: string; next: number };

/** Walks each chain once, without recursion: a chain may be as long as there are records. */
function findCycles(graph: Graph, field: string): readonly IntegrityFailure[] {
  const done = new Set<string>();
  const failures: IntegrityFailure[] = [];
  for (const start of graph.keys()) {
    const trail: Step[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    const onTrail = new Set(trail.map(({ id }) => id));
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const edge = graph.get(step.id)?.[step.next];
      step.next += 1;
      if (edge === undefined) {
        done.add(step.id);
        onTrail.delete(step.id);
        trail.pop();
      } else if (onTrail.has(edge.to)) {
        failures.push(cycleOf(edge, field, trail));
      } else if (!done.has(edge.to)) {
        trail.push({ id: edge.to, next: 0 });
        onTrail.add(edge.to);
      }
    }
  }
  return failures;
}

function cycleOf(
  { to, located, path }: Edge,
  field: string,
  trail: readonly Step[],
): IntegrityFailure {
  const ids = trail.map(({ id }) => id);
  return {
    code: 'reference-cycle',
    type: located.type,
    id: located.id,
    place: placeInside(located.place(), path),
    field,
    ids: [...ids.slice(ids.indexOf(to)), to],
  };
}
