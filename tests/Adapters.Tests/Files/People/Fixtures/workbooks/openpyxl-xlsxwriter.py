import datetime
import openpyxl, xlsxwriter
wb = openpyxl.Workbook(); ws = wb.active; ws.title = 'People'
wb.iso_dates = True
ws.append(['E-Mail', 'Anzeigename', 'Vorgesetzte/r', 'Eintrittsdatum', 'Aktiv'])
ws.append(['ann@x.org', 'Ann Lee', None, datetime.date(2015, 1, 1), 'ja'])
ws.append(['bo@x.org', 'Bo Ek', 'Ann Lee', datetime.date(2026, 11, 20), 'ja'])
ws.append(['di@x.org', 'Di Ray', 'Ann Lee', datetime.date(2020, 1, 1), 'nein'])
ws.append(['ed@x.org', 'Ed Fox', 'Ann Lee', datetime.date(2020, 1, 1), 'vielleicht'])
ws['J50000'].number_format = '0.00'
wb.save('openpyxl.xlsx')
wb = openpyxl.Workbook(); ws = wb.active
ws.append(['Email', 'Name', 'Manager', 'Hire date'])
ws.append(['ann@x.org', 'Ann Lee', None, 60]); ws.append(['bo@x.org', 'Bo Ek', 'ann@x.org', 2958466]); ws.append(['cy@x.org', 'Cy Oz', 'ann@x.org', '05/10/2026']); ws.append(['di@x.org', 'Di Ray', 'ann@x.org', '31/10/2026'])
wb.save('openpyxl-odd-dates.xlsx')
wb = openpyxl.Workbook(); ws = wb.active
ws.append(['Email', 'Name', 'Manager', 'Manager']); ws.append(['ann@x.org', 'Ann Lee', None, None])
wb.save('openpyxl-heading-twice.xlsx')
w = xlsxwriter.Workbook('xlsxwriter.xlsx'); s = w.add_worksheet('People'); c = w.add_worksheet('Notes'); c.write(0, 0, 'How to fill in this list')
f = w.add_format({'num_format': '[$-F800]dddd, mmmm dd, yyyy'})
for j, h in enumerate(['Email', 'Name', 'Manager', 'Hire date', 'Employment status']): s.write(0, j, h)
s.write_row(1, 0, ['ann@x.org', 'Ann Lee']); s.write_datetime(1, 3, datetime.datetime(2015, 1, 1), f)
s.write_row(2, 0, ['bo@x.org', 'Bo Ek', 'ann@x.org']); s.write_datetime(2, 3, datetime.datetime(2026, 11, 20), f); s.write(2, 4, 'On leave')
s.write_row(3, 0, ['cy@x.org', 'Cy Oz']); s.write_formula(3, 2, '=INDEX(A:A,2)')
s.write_row(4, 0, ['di@x.org', 'Di Ray', 'ann@x.org']); s.write(4, 4, 'Terminated')
s.autofilter('A1:E5'); s.set_row(2, None, None, {'hidden': True})
w.close()
