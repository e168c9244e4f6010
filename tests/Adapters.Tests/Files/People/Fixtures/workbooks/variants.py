# Variants that Excel writes and no writer above does: the strict form, and a Japanese name with its reading.
import zipfile, re, sys
def rewrite(source, target, change):
    with zipfile.ZipFile(source) as i, zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as o:
        for n in i.namelist():
            data = i.read(n)
            o.writestr(n, change(n, data.decode('utf-8')).encode('utf-8') if n.endswith(('.xml', '.rels')) else data)
STRICT = [('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
          ('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')]
def strict(n, t):
    for a, b in STRICT: t = t.replace(a, b)
    return t
rewrite('sheetjs.xlsx', 'excel-strict.xlsx', strict)
def phonetic(n, t):
    return t.replace('<t>Ann Lee</t>', '<t>山田太郎</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><rPh sb="2" eb="4"><t>タロウ</t></rPh><phoneticPr fontId="1"/>') if 'sharedStrings' in n else t
rewrite('exceljs-merged-managers.xlsx', 'excel-phonetic.xlsx', phonetic)
def badlink(n, t):
    return t.replace('mailto:bo@x.org', 'mailto:bo ek@x.org;[') if n.endswith('.rels') else t
rewrite('exceljs.xlsx', 'exceljs-bad-link.xlsx', badlink)
def dimension(n, t):  # as NPOI writes it
    return re.sub(r'<dimension ref="[^"]*"/>', '<dimension ref="A1"/>', t)
rewrite('sheetjs.xlsx', 'excel-dimension.xlsx', dimension)
