"""Makes workbooks from the template: a JSON list of [script, target] on standard input, the template as argument.

A script changes `wb`, a copy of the template, as somebody would in another program.
"""

import json
import sys
import warnings

import openpyxl
from openpyxl.worksheet.table import Table

warnings.simplefilter("ignore")
HEADER_ROW = 5
TABLES = ("Leveranciers", "Tenders", "Criteria", "Inschrijvingen")


def make(template, script):
    wb = openpyxl.load_workbook(template)

    def column(sheet, header):
        return next(cell.column for cell in wb[sheet][HEADER_ROW] if cell.value == header)

    def put(sheet, header, row, value, kind=None):
        """The cell under a header, rows counted from 1 below the header; kind 'e' makes it an error value."""
        cell = wb[sheet].cell(row=HEADER_ROW + row, column=column(sheet, header))
        cell.value = value
        if kind:
            cell.data_type = kind
        return cell

    def rename(sheet, header, name):
        at = column(sheet, header)
        wb[sheet].cell(row=HEADER_ROW, column=at).value = name
        for table in wb[sheet].tables.values():
            table.tableColumns[at - 1].name = name

    def rows(sheet):
        return [[cell.value for cell in row] for row in wb[sheet].iter_rows(min_row=HEADER_ROW)]

    def place(sheet, data, row=1, left=1):
        for down, cells in enumerate(data):
            for right, value in enumerate(cells):
                cell = wb[sheet].cell(row=row + down, column=left + right)
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"

    def bid(name, kvk, price, first, second, valid="ja", tender="Voorbeeldtender", lot=None):
        return [tender, lot, name, kvk, price, first, second, valid, None]

    def plain(**changed):
        """The tables as plain ranges from A1, on sheets of their own, with other rows where given (None: no sheet)."""
        data = {name: changed.get(name, rows(name)) for name in TABLES}
        for name in wb.sheetnames:
            wb.remove(wb[name])
        for name, table in data.items():
            if table is not None:
                wb.create_sheet(name)
                place(name, table)

    def table_on(sheet, name, data):
        wb.create_sheet(sheet)
        place(sheet, data)
        last = openpyxl.utils.get_column_letter(len(data[0]))
        wb[sheet].add_table(Table(displayName=name, ref=f"A1:{last}{len(data)}"))

    exec(script, {**globals(), **locals()})
    return wb


for script, target in json.load(sys.stdin):
    make(sys.argv[1], script).save(target)
