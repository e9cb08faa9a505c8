/** The start of a new page: nothing on a screen, a break when printed. */
export function pageBreakHtml(): string {
  return '<div class="page-break"></div>';
}
