import jsonc from 'jsonc-parser';
import type { FieldPlace } from '#shared/checks/rule.ts';

/** The line in which a place of a workspace begins, counted from 1; `undefined` where there is none. */
export type LineOf = (place: FieldPlace) => number | undefined;

/** A value on the way to a place: the line in which it or its key stands, and what is looked for inside. */
type Stop = { line: number | undefined; readonly inside: Map<Step, Stop> };
type Step = string | number;

/**
 * Finds the lines of places in the JSON text of a workspace. A field that the text leaves out is where the
 * nearest thing around it begins: its list item, at last its record. Only what is on the way to a place is
 * looked at, so that texts of any size are read once.
 */
export function placeLines(text: string, places: readonly FieldPlace[]): LineOf {
  const root: unknown = JSON.parse(text);
  const start = newStop();
  const goTo = endOf(root, start, positions());
  const ends = new Map<FieldPlace, Stop>(places.map((place) => [place, goTo(place)]));
  noteLines(text, start);
  return (place) => ends.get(place)?.line;
}

function newStop(): Stop {
  return { line: undefined, inside: new Map() };
}

/** Makes the stops on the way to a place, as far as the text goes. */
function endOf(root: unknown, start: Stop, positionsIn: Positions) {
  return ({ type, record, field }: FieldPlace): Stop => {
    let [value, stop] = [root, start];
    for (const name of [type, record, ...field.split('/')]) {
      const step = stepTo(value, name, positionsIn);
      if (step === undefined) return stop;
      value = inside(value, step);
      const next = stop.inside.get(step) ?? newStop();
      stop.inside.set(step, next);
      stop = next;
    }
    return stop;
  };
}

/** Items of lists go by id or key where they have one, else by position. */
function stepTo(value: unknown, name: string, positionsIn: Positions): Step | undefined {
  if (Array.isArray(value)) return positionsIn(value).get(name);
  return isObject(value) && name in value ? name : undefined;
}

/** The positions of the items of a list by what they go by. Lists are long: each is looked through once. */
type Positions = (items: readonly unknown[]) => ReadonlyMap<string, number>;

function positions(): Positions {
  const known = new Map<readonly unknown[], ReadonlyMap<string, number>>();
  return (items) => {
    const byName = known.get(items) ?? new Map(items.map((item, at) => [nameOf(item, at), at]));
    known.set(items, byName);
    return byName;
  };
}

function nameOf(item: unknown, position: number): string {
  const name = isObject(item) ? (item['id'] ?? item['key']) : undefined;
  return typeof name === 'string' ? name : String(position);
}

function inside(value: unknown, step: Step): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isObject(value) ? value[String(step)] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list or an object that is being read: its stop if it is on a way, and the next item or the last key. */
type Frame = { readonly stop: Stop | undefined; step: Step };

function noteLines(text: string, start: Stop): void {
  const frames: Frame[] = [];
  const arriveAt = (line: number): Stop | undefined => {
    const around = frames.at(-1);
    if (around === undefined) return start;
    const stop = around.stop?.inside.get(around.step);
    if (stop !== undefined) stop.line ??= line + 1;
    return stop;
  };
  const begin = (step: Step) => (_offset: number, _length: number, line: number) => {
    const stop = arriveAt(line);
    frames.push({ stop, step });
    return stop !== undefined && stop.inside.size > 0;
  };
  const end = () => void frames.pop();
  jsonc.visit(text, {
    onObjectBegin: begin(''),
    onObjectEnd: end,
    onObjectProperty: (key, _offset, _length, line) => {
      const around = frames.at(-1);
      if (around === undefined) return;
      around.step = key;
      arriveAt(line);
    },
    onArrayBegin: begin(0),
    onArrayEnd: end,
    onLiteralValue: (_value, _offset, _length, line) => void arriveAt(line),
    onSeparator: (sign) => {
      const around = frames.at(-1);
      if (sign === ',' && typeof around?.step === 'number') around.step += 1;
    },
  });
}
