import XlsxPopulate from 'xlsx-populate';
const wb = await XlsxPopulate.fromBlankAsync();
const s = wb.sheet(0); s.name('People');
const rows = [['Email', 'Name', 'Manager', 'Hire date', 'Employee ID', 'Manager ID'],
  ['ann@x.org', 'Ann\u3000Lee', null, new Date(2015, 0, 1), 12345678901234567, null],
  ['bo@x.org', 'Bo\r\nEk', 'ann@x.org', new Date(2026, 10, 20), 13, null],
  ['cy@x.org', 'Cy _x0041_ Oz', null, new Date(2020, 0, 1), 14, 12345678901234567]];
rows.forEach((r, i) => r.forEach((v, j) => { if (v !== null) s.cell(i + 1, j + 1).value(v); }));
await wb.toFileAsync('xlsx-populate.xlsx');
