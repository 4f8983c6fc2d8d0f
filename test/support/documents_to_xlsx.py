"""Sheet documents (JSON on stdin) to .xlsx, and the calculated values of an .xlsx to JSON.

write FILE   stdin: {"documents": [...], "sources": [{"name", "rows"}], "styles": {role: style}, "bar": "#RRGGBB"}
read FILE    stdout: {sheet: [[value, ...], ...]}
"""

import json
import sys

from openpyxl import Workbook, load_workbook
from openpyxl.formatting.rule import DataBarRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table


def rgb(colour):
    return "FF" + colour.lstrip("#")


def address(area):
    first = f"{get_column_letter(area['column'] + 1)}{area['row'] + 1}"
    last = f"{get_column_letter(area['lastColumn'] + 1)}{area['lastRow'] + 1}"
    return f"{first}:{last}"


def font(style):
    return Font(
        name="Calibri",
        size=style.get("size", 11),
        bold=style.get("bold", False),
        italic=style.get("italic", False),
        color=rgb(style["color"]) if "color" in style else None,
    )


def fill(style):
    return PatternFill("solid", fgColor=rgb(style["fill"]), bgColor=rgb(style["fill"]))


def put(sheet, item, style):
    cell = sheet.cell(item["row"] + 1, item["column"] + 1)
    content = item["content"]
    kind = content["kind"]
    if kind == "text":
        cell.value = content["text"]
        cell.data_type = "s"
        cell.number_format = "@"
    elif kind == "number":
        cell.value = content["value"]
    elif kind == "formula":
        cell.value = content["formula"]
    if kind != "text":
        cell.number_format = item.get("format") or "General"
    if style is None:
        return
    cell.font = font(style)
    if "fill" in style:
        cell.fill = fill(style)
    if "lines" in style:
        cell.border = Border(bottom=Side(style="thin", color=rgb(style["lines"])))
    cell.alignment = Alignment(
        horizontal=item.get("align"),
        wrap_text=item.get("wrap") or style.get("wrap", False),
        vertical=style.get("vertical", "bottom").lower(),
    )


def conditional(sheet, rule, styles, bar):
    if rule["kind"] == "dataBar":
        made = DataBarRule(
            start_type="num",
            start_value=rule["minimum"],
            end_type="num",
            end_value=rule["maximum"],
            color=rgb(bar),
        )
    else:
        style = styles.get(rule["role"], {})
        made = FormulaRule(
            formula=[rule["formula"].lstrip("=")],
            font=Font(
                bold=style.get("bold"), color=rgb(style["color"]) if "color" in style else None
            ),
            fill=fill(style) if "fill" in style else None,
        )
    sheet.conditional_formatting.add(address(rule["range"]), made)


def page(sheet, document):
    print_setup = document["print"]
    if not print_setup:
        return
    sheet.page_setup.orientation = print_setup["orientation"]
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = print_setup["fitToPagesWide"]
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.oddFooter.center.text = print_setup["footer"]
    if print_setup["titleRows"]:
        first, last = print_setup["titleRows"]
        sheet.print_title_rows = f"{first + 1}:{last + 1}"
    if print_setup.get("titleColumns"):
        first, last = print_setup["titleColumns"]
        sheet.print_title_cols = f"{get_column_letter(first + 1)}:{get_column_letter(last + 1)}"
    if print_setup["area"]:
        sheet.print_area = address(print_setup["area"])


def add(book, document, styles, bar):
    sheet = book.create_sheet(document["name"])
    sheet.sheet_view.showGridLines = False
    for item in document["cells"]:
        put(sheet, item, styles.get(item["role"]))
    for index, width in enumerate(document["columnWidths"]):
        sheet.column_dimensions[get_column_letter(index + 1)].width = width
    for row, height in document["rowHeights"]:
        sheet.row_dimensions[row + 1].height = height
    for area in document["merges"]:
        sheet.merge_cells(address(area))
    for table in document["tables"]:
        sheet.add_table(Table(displayName=table["name"], ref=address(table["range"])))
    for rule in document["conditional"]:
        conditional(sheet, rule, styles, bar)
    for validation in document["validations"]:
        listed = DataValidation(type="list", formula1='"' + ",".join(validation["list"]) + '"')
        listed.add(address(validation["range"]))
        sheet.add_data_validation(listed)
    if document["freeze"]:
        frozen = document["freeze"]
        sheet.freeze_panes = f"{get_column_letter(frozen['columns'] + 1)}{frozen['rows'] + 1}"
    page(sheet, document)


def write(path):
    given = json.load(sys.stdin)
    book = Workbook()
    book.remove(book.active)
    for document in given["documents"]:
        add(book, document, given.get("styles", {}), given.get("bar", "#A9C7E6"))
    for source in given.get("sources", []):
        sheet = book.create_sheet(source["name"])
        for row in source["rows"]:
            sheet.append(row)
    book.save(path)


def read(path):
    book = load_workbook(path, data_only=True)
    values = {
        sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)]
        for sheet in book.worksheets
    }
    json.dump(values, sys.stdout, default=str)


if __name__ == "__main__":
    {"write": write, "read": read}[sys.argv[1]](sys.argv[2])
