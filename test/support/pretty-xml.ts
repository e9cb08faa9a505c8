/** XML with each element on a line of its own, indented; elements that hold only text stay on one line. */
export function prettyXml(xml: string): string {
  const leaves = /<([^\s<>/?]+)(?:\s[^<>]*)?>[^<]*<\/\1>/;
  const parts = xml.match(new RegExp(`${leaves.source}|<[^>]+>|[^<]+`, 'g')) ?? [];
  let depth = 0;
  const lines = parts.map((part) => {
    if (part.startsWith('</')) depth -= 1;
    const line = ' '.repeat(depth) + part;
    if (opens(part)) depth += 1;
    return line;
  });
  return `${lines.join('\n')}\n`;
}

/** Whether a part is a tag whose content follows. */
function opens(part: string): boolean {
  return /^<[^/?!]/.test(part) && !part.endsWith('/>') && !part.includes('</');
}
