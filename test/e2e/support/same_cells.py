"""Compares workbooks in pairs (before, after): every cell of every sheet of the first must be in the second, unchanged."""

import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")


def sheets(path):
    return {
        sheet.title: (
            sheet.sheet_state,
            {
                cell.coordinate: (str(cell.value), cell.data_type, cell.number_format, cell.font.b, cell.protection.locked)
                for row in sheet.iter_rows()
                for cell in row
                if cell.value is not None or cell.has_style
            },
        )
        for sheet in openpyxl.load_workbook(path)
    }


lost = []
for before, after in json.load(sys.stdin):
    old, new = sheets(before), sheets(after)
    if list(new)[: len(old)] != list(old) or len(new) <= len(old):
        lost.append([after, list(old), list(new)])
    lost += [[after, name] for name in old if old[name] != new.get(name)]
json.dump(lost, sys.stdout)
