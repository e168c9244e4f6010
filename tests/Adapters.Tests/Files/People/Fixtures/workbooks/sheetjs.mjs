import XLSX from 'xlsx';
const rows = [['Employee ID', 'Email', 'Name', 'Manager', 'Hire date'],
  ['00012', 'ann@x.org', 'Ann Lee', null, new Date(2015, 0, 1)],
  ['00013', 'bo@x.org', 'Bo Ek', 'Ann Lee', new Date(2026, 10, 20)]];
for (const [name, options] of [['sheetjs.xlsx', {}], ['sheetjs-cellDates.xlsx', { cellDates: true }]]) {
  const ws = XLSX.utils.aoa_to_sheet(rows, options);
  const wb = XLSX.utils.book_new(); XLSX.utils.book_append_sheet(wb, ws, 'People');
  XLSX.writeFile(wb, name, options);
}
const t = XLSX.utils.aoa_to_sheet([['Email', 'Name', 'Manager'], ['ann@x.org', 'Ann Lee', ''], ['bo@x.org', 'Bo Ek', 'ann@x.org']]);
const wb = XLSX.utils.book_new(); XLSX.utils.book_append_sheet(wb, t, 'People');
XLSX.writeFile(wb, 'sheetjs.xlsb'); XLSX.writeFile(wb, 'sheetjs.ods'); XLSX.writeFile(wb, 'sheetjs.xls');
XLSX.writeFile(wb, 'sheetjs-html.xlsx', { bookType: 'html' });

const people = [['ann@x.org', 'Ann Lee', ''], ['bo@x.org', 'Bo Ek', 'ann@x.org']];
for (const [name, list] of Object.entries({
  'sheetjs-headings-only': [['Email', 'Name', 'Manager']],
  'sheetjs-no-manager': [['Email', 'Name'], ['ann@x.org', 'Ann Lee']],
  'sheetjs-wide-headings': [['Ｅｍａｉｌ', '  NAME ', 'Ｍａｎａｇｅｒ'], ...people],
  'sheetjs-rows-below': [['Row', 'Email', 'Name', 'Manager'], ...people.map((p, i) => [i + 1, ...p]), [3], [4]],
})) {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(list), 'People');
  XLSX.writeFile(book, `${name}.xlsx`);
}
