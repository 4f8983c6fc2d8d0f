# The same question in the usual tools: which certificates count on a day? Prints the seconds of reading and answering.
import sys
import time

import pandas

start = time.perf_counter()
table = pandas.read_excel(sys.argv[1], dtype={"KvK-nummer": str, "Certificaathouder KvK": str})
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
table[["Leverancier", "telt"]].to_json(sys.argv[2], orient="records")
print(time.perf_counter() - start)
