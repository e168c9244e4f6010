import ExcelJS from 'exceljs';
const wb = new ExcelJS.Workbook();
const codes = wb.addWorksheet('Codes', { state: 'veryHidden' });
codes.addRow(['Name', 'Email', 'Manager']); codes.addRow(['A', 'x@x.org', '']);
const ws = wb.addWorksheet('People');
ws.addRow(['All active workers']); ws.addRow([]);
ws.addRow(['Employee ID', 'E-Mail', 'Name', 'Manager ID', 'Hire Date', 'Active', 'Termination Date', 'Team']);
ws.addRow([12, 'ann@x.org', { richText: [{ text: 'Ann ' }, { font: { bold: true }, text: 'Lee' }] }, null, new Date(2015, 0, 1), true, null, 'A']);
ws.addRow([13, { text: 'bo@x.org', hyperlink: 'mailto:bo@x.org' }, 'Bo Ek', 12, new Date(2026, 10, 20), true, null, null]);
ws.addRow([14, 'di@x.org', 'Di Ray', 12, new Date(2020, 0, 1), false, null, null]);
ws.addRow([15, 'ed@x.org', 'Ed Fox', { error: '#N/A' }, new Date(2020, 0, 1), true, null, null]);
ws.addRow([16, 'flo@x.org', 'Flo Gil', { formula: 'VLOOKUP(B8,Codes!A:B,2,0)' }, new Date(2020, 0, 1), true, null, null]);
for (const r of [4,5,6,7,8]) { ws.getCell(r, 1).numFmt = '00000'; ws.getCell(r, 4).numFmt = '00000'; ws.getCell(r, 5).numFmt = 'dd.mm.yyyy'; }
ws.mergeCells('H4:H8');
ws.getRow(5).hidden = true;
await wb.xlsx.writeFile('exceljs.xlsx');

const m = new ExcelJS.Workbook();
const s = m.addWorksheet('People');
s.addRow(['Email', 'Name', 'Manager']);
s.addRow(['ann@x.org', 'Ann Lee', '']);
s.addRow(['bo@x.org', 'Bo Ek', 'ann@x.org']);
s.addRow(['cy@x.org', 'Cy Oz', null]);
s.mergeCells('C3:C4');
await m.xlsx.writeFile('exceljs-merged-managers.xlsx');

const two = new ExcelJS.Workbook();
for (const n of ['Berlin', 'Paris']) { const w = two.addWorksheet(n); w.addRow(['Email', 'Name', 'Manager']); w.addRow(['ann@x.org', 'Ann Lee', '']); }
await two.xlsx.writeFile('exceljs-two-lists.xlsx');
const none = new ExcelJS.Workbook(); none.addWorksheet('Empty');
await none.xlsx.writeFile('exceljs-empty.xlsx');
const old = new ExcelJS.Workbook(); old.properties.date1904 = true;
const o = old.addWorksheet('People'); o.addRow(['Email', 'Name', 'Manager', 'Hire date']);
o.addRow(['ann@x.org', 'Ann Lee', '', new Date(Date.UTC(2015, 0, 1))]); o.addRow(['bo@x.org', 'Bo Ek', 'ann@x.org', new Date(Date.UTC(2026, 10, 20))]);
await old.xlsx.writeFile('exceljs-1904.xlsx');
