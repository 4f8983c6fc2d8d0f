# The same question in the usual tools: which certificates count on a day? Arguments: workbook, JSON and, to have the answer on a
# sheet of the workbook too, where to save it. The last line is the peak memory in kB.
import resource
import sys

import openpyxl
import pandas

KVK = {"KvK-nummer": str, "Certificaathouder KvK": str}
SHEET = "PSO-controle"


def read_with_workbook(path):
    book = openpyxl.load_workbook(path)
    rows = book.active.values
    header = next(rows)
    return book, pandas.DataFrame(rows, columns=header).astype(KVK)


source, json_path, *rest = sys.argv[1:]
book = None
if rest:
    book, table = read_with_workbook(source)
else:
    table = pandas.read_excel(source, dtype=KVK)

day = pandas.Timestamp("2026-10-01")
from_day = pandas.to_datetime(table["Ingangsdatum"], unit="D", origin="1899-12-30")
until = pandas.to_datetime(table["Geldig tot"], unit="D", origin="1899-12-30")
table["telt"] = (
    (table["PSO-niveau"] != "geen")
    & (from_day <= day)
    & (until >= day)
    & (table["Kopie ontvangen"] == "ja")
    & (table["KvK-nummer"] == table["Certificaathouder KvK"])
)
answer = table[["Leverancier", "KvK-nummer", "PSO-niveau", "telt"]]
answer.to_json(json_path, orient="records")

if book is not None:
    sheet = book.create_sheet(SHEET)
    sheet.append(list(answer.columns))
    for row in answer.itertuples(index=False):
        sheet.append(row)
    book.save(rest[0])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
