// One row of a CSV file (RFC 4180), safe to open in a spreadsheet.

export type CsvCell = string | number | boolean | null;

/** With its line end. */
export const csvRow = (cells: readonly CsvCell[]): string => `${cells.map(toText).join(',')}\r\n`;

/** A spreadsheet would run a text that begins so as a formula; phone numbers such as +31 15 1234567 stay. */
const looksLikeFormula = (text: string) => /^[=+\-@\t\r]/.test(text) && !/^[+-][\d\s()-]*$/.test(text);

function toText(value: CsvCell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = looksLikeFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
