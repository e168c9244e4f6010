/** The date of an instant where the reader's machine is, like 2026-11-30. */
export function dayOf(instant: string): string {
  const at = new Date(instant);
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${String(at.getFullYear())}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}
