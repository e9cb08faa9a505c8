/**
 * In which line of a workspace in JSON each record begins, by type and id (`parties/host`). The text has
 * been read as a workspace before: it is JSON, its records stand in the lists of one object.
 */
export function recordLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const path: string[] = [];
  let line = 1;
  let begins = 1;
  for (const [token] of text.matchAll(tokens)) {
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') {
      if (path.length === 2) begins = line;
      path.push('');
    } else if (token === '}' || token === ']') path.pop();
    else note(token, path, (type, id) => lines.set(`${type}/${id}`, begins));
  }
  return lines;
}

/** Line feeds, brackets, and strings: a key with its colon, or the value of an id with its key. */
const tokens = /\n|[{}[\]]|"id"\s*:\s*"[^"\\]*"|"(?:[^"\\]|\\.)*"(?:\s*:)?/g;
const idOf = /^"id"\s*:\s*"([^"]*)"$/;
const keyOf = /^"([^"]*)"\s*:$/;

/** Keys of the outermost object name the type of the records; ids count where records have them. */
function note(token: string, path: string[], found: (type: string, id: string) => void): void {
  const key = keyOf.exec(token)?.[1];
  if (key !== undefined && path.length === 1) path[0] = key;
  const id = idOf.exec(token)?.[1];
  if (id !== undefined && path.length === 3) found(path[0] ?? '', id);
}
