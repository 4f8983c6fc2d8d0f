"""A buyer between two reviews: `review_year.py base out.xlsx` makes the workbook, `review_year.py q1 in.xlsx out.xlsx` edits it."""

import datetime
import sys
import warnings

import openpyxl
from openpyxl.formula.translate import Translator
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table

warnings.simplefilter("ignore")

NAMES = ["Aarde", "Beek", "Cacao", "Dijk", "Eik", "Fris", "Groen", "Hout", "IJzer", "=Jas"]


def base(out):
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Leveranciers"
    ws.append(["Leverancier", "KvK-nummer", "Status", "PSO-niveau", "Ingangsdatum", "Geldig tot", "Kopie ontvangen"])
    for index, name in enumerate(NAMES):
        level = ["Trede 1", "Trede 2", "geen"][index % 3]
        dates = [datetime.date(2025, 1, 1), datetime.date(2026, 12, 31), "ja"] if level != "geen" else [None] * 3
        ws.append([None, f"0{1000000 + index}", "huidig", level, *dates])
        cell = ws.cell(index + 2, 1, name)
        cell.data_type = "s"
    ws.add_table(Table(displayName="Leveranciers", ref=f"A1:G{len(NAMES) + 1}"))
    wb.save(out)


def table_of(ws):
    for row in range(1, 40):
        columns = {cell.value: cell.column for cell in ws[row] if cell.value}
        if "Score" in columns and "Leverancier" in columns:
            last = row
            while ws.cell(last + 1, 1).value:
                last += 1
            return row, last, columns
    raise SystemExit(f"no table on {ws.title}")


def fill(ws, words):
    header, last, columns = table_of(ws)
    for row in range(header + 1, last + 1):
        for index, name in enumerate(["Kwaliteit", "Levering", "Samenwerking"]):
            ws.cell(row, columns[name]).value = words[(row + index) % len(words)]
    return header, last, columns


def q1(wb):
    ws = wb["Beoordeling 2026-Q1"]
    header, last, columns = fill(ws, ["zeer goed", "goed", "matig", 55])
    ws.cell(header + 2, columns["Actie"]).value = "Plan opvragen"
    ws.cell(header + 2, columns["Gereed op"]).value = datetime.date(2026, 5, 1)
    width = max(columns.values())
    block = [[ws.cell(row, column).value for column in range(1, width + 1)] for row in range(header + 1, last + 1)]
    for index, values in enumerate(reversed(block)):
        source, target = last - index, header + 1 + index
        for column, value in enumerate(values, 1):
            letter = get_column_letter(column)
            if isinstance(value, str) and value.startswith("=") and value != "=Jas":
                value = Translator(value, origin=f"{letter}{source}").translate_formula(f"{letter}{target}")
            cell = ws.cell(target, column)
            cell.value = value
            if value == "=Jas":
                cell.data_type = "s"
    suppliers = wb["Leveranciers"]
    suppliers["A2"] = "Aarde en Zonen"
    suppliers["D3"] = "Trede 3"
    suppliers["B4"] = 1000002


def q2(wb):
    ws = wb["Beoordeling 2026-Q2"]
    header, last, columns = fill(ws, ["goed", "slecht"])
    width = get_column_letter(max(columns.values()))
    ws.move_range(f"A{header + 4}:{width}{last}", rows=-1, translate=True)
    table = list(ws.tables.values())[0]
    table.ref = table.autoFilter.ref = f"A{header}:{width}{last - 1}"
    wb["Leveranciers"]["C7"] = "vertrokken"


def q3(wb):
    ws = wb["Beoordeling 2026-Q3"]
    header, _, columns = fill(ws, ["matig"])
    ws.cell(header + 1, columns["Oordeel"]).value = "prima"
    ws.title = "Derde kwartaal"
    wb["Leveranciers"].delete_rows(9)


step, *files = sys.argv[1:]
if step == "base":
    base(files[0])
else:
    book = openpyxl.load_workbook(files[0])
    {"q1": q1, "q2": q2, "q3": q3}[step](book)
    book.save(files[1])
