// Splits a pattern of CLDR into its fields: "d MMMM y" becomes [{ field: 'd' }, ' ', { field: 'MMMM' }, ' ', { field: 'y' }].
// The letters: https://www.unicode.org/reports/tr35/tr35-dates.html#Date_Field_Symbol_Table

const dateFields = new Set(['d', 'dd', 'M', 'MM', 'MMM', 'MMMM', 'LLLL', 'E', 'EEE', 'EEEE', 'cccc', 'y', 'yyyy']);
const timeFields = new Set(['H', 'HH', 'h', 'hh', 'mm', 'a']);

export const datePieces = (pattern) => piecesOf(pattern, dateFields);
export const timePieces = (pattern) => piecesOf(pattern, timeFields);

function piecesOf(pattern, known) {
  const pieces = [...pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g)].map(([piece, quoted, letter]) => {
    if (letter === undefined) {
      return quoted === undefined ? piece : quoted.replaceAll("''", "'") || "'";
    }

    if (!known.has(piece)) {
      throw new Error(`The pattern "${pattern}" has the field "${piece}", which nobody has needed so far.`);
    }

    return { field: piece };
  });
  return pieces;
}
