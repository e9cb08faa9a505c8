/** Rows as a table of text: the first column to the left, figures to the right. */
export function printTable(title: string, header: readonly string[], rows: readonly string[][]) {
  const lines = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const printed = lines.map((line) =>
    widths
      .map((width, column) => {
        const cell = line[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(Math.max(...printed.map((line) => line.length)));
  console.log([`\n${title}`, rule, printed[0], rule, ...printed.slice(1)].join('\n'));
}

export function ms(value: number): string {
  return value < 100 ? `${value.toFixed(1)} ms` : `${value.toFixed(0)} ms`;
}

export function mb(value: number): string {
  return `${value.toFixed(0)} MB`;
}

export function times(value: number): string {
  return value.toFixed(2);
}
