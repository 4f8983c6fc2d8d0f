# A supplier list as it comes out of an ERP, with one fault per row or group of rows, and the list of those faults:
# python3 messy_suppliers.py list.xlsx faults.json. Each fault is a code and the cell at which it must be told.
import datetime
import json
import sys

import openpyxl
from openpyxl.utils import get_column_letter

HEADERS = [
    "Crediteurnr", "Leverancier", "KvK-nr", "E-mail", "E-mail", "Btw-nummer", "RSIN", "OIN", "PSO-trede", "PSO 30+",
    "Cert. nr", "Afgiftedatum", "Geldig t/m", "Certificaathouder KvK", "Kopie", "Geverifieerd op", "Geverifieerd door",
    "Niet certificeerbaar", "Gelijkwaardig bewijs", "Inkoopvolume",
]
TOP = 4  # A title and a blank row stand above the headers.
COLUMN = {header: HEADERS.index(header) + 1 for header in HEADERS}  # of two the first


def day(year, month, of_month):
    return datetime.datetime(year, month, of_month)


def sound(number):
    return {
        "Crediteurnr": 40000 + number,
        "Leverancier": f"Leverancier {number}",
        "KvK-nr": f"{20000000 + number}",
        "E-mail": f"inkoop{number}@example.nl",
        "PSO-trede": "Trede 1",
        "Cert. nr": f"C-{number}",
        "Afgiftedatum": day(2025, 9, 1),
        "Geldig t/m": day(2027, 8, 31),
        "Kopie": day(2025, 9, 10),
        "Geverifieerd op": day(2025, 9, 12),
        "Geverifieerd door": "A. de Boer",
        "Inkoopvolume": 1000 + number,
    }


NOTHING = {header: None for header in ("Cert. nr", "Afgiftedatum", "Geldig t/m", "Kopie", "Geverifieerd op", "Geverifieerd door")}

# What is changed on a sound row, and what must be told: code -> header of the cell.
ROWS = [
    ({}, {}),
    ({"PSO-trede": "geen", **NOTHING}, {}),
    ({"PSO-trede": "  PSO-Trede III "}, {}),
    ({"PSO-trede": "T2"}, {}),
    ({"PSO-trede": 2}, {}),
    ({"PSO-trede": "prestatieniveau \uff12"}, {}),
    ({"PSO-trede": "Aspirant status"}, {}),
    ({"PSO-trede": "basis"}, {}),
    ({"PSO-trede": "PSO3 & 30+ ABW"}, {}),
    ({"PSO-trede": None, "Niet certificeerbaar": "ja", **NOTHING}, {}),
    ({"Gelijkwaardig bewijs": "Verklaring accountant", **NOTHING}, {}),
    ({"Afgiftedatum": "1 september 2025", "Geldig t/m": "2027-08-31"}, {}),
    ({"Kopie": "ja"}, {}),
    ({"Btw-nummer": "NL 0044.95.445 B01"}, {}),
    ({"PSO-trede": None}, {"datesWithoutLevel": "PSO-trede"}),
    ({"PSO-trede": None, **NOTHING}, {"levelMissing": "PSO-trede"}),
    ({"PSO-trede": "Trede 4"}, {"levelUnreadable": "PSO-trede"}),
    ({"PSO-trede": day(2025, 9, 1)}, {"levelUnreadable": "PSO-trede"}),
    ({"PSO-trede": "PSOBouw 2"}, {"levelOtherScheme": "PSO-trede"}),
    ({"PSO-trede": "=NA()"}, {"errorValue": "PSO-trede"}),
    (
        {"PSO-trede": "Basistrede", "Afgiftedatum": day(2023, 3, 1), "Geldig t/m": day(2025, 2, 28)},
        {"basisBeforeItExisted": "PSO-trede", "certificateExpired": "Geldig t/m"},
    ),
    ({"PSO-trede": "30+ Abw"}, {"pso30plusWithoutTrede3": "PSO-trede"}),
    ({"PSO-trede": "Trede 2", "PSO 30+": "ja"}, {"pso30plusWithoutTrede3": "PSO-trede"}),
    ({"PSO 30+": "soms"}, {"yesNoUnreadable": "PSO 30+"}),
    ({"Afgiftedatum": day(2024, 9, 1), "Geldig t/m": day(2026, 8, 31)}, {"certificateExpired": "Geldig t/m"}),
    ({"Afgiftedatum": day(2026, 10, 2)}, {"certificateNotYetValid": "Afgiftedatum"}),
    ({"Afgiftedatum": day(2025, 4, 1), "Geldig t/m": day(2027, 3, 31)}, {"certificateEndsSoon": "Geldig t/m"}),
    ({"Afgiftedatum": day(2027, 12, 1)}, {"datesReversed": "Geldig t/m"}),
    ({"Geldig t/m": "volgend jaar"}, {"dateUnreadable": "Geldig t/m"}),
    ({"Afgiftedatum": "3/9/2025"}, {"dateAmbiguous": "Afgiftedatum"}),
    ({"Afgiftedatum": "1-9-25"}, {"dateTwoDigitYear": "Afgiftedatum"}),
    ({"Geldig t/m": day(2027, 9, 2)}, {"termOverTwoYears": "Geldig t/m"}),
    ({"Afgiftedatum": None}, {"levelWithoutDates": "Afgiftedatum"}),
    ({"Geldig t/m": None}, {"levelWithoutDates": "Geldig t/m"}),
    ({"Cert. nr": None}, {"certificateNumberMissing": "Cert. nr"}),
    ({"Cert. nr": "C-1"}, {"certificateNumberShared": "Cert. nr"}),
    ({"Kopie": None}, {"copyMissing": "Kopie"}),
    ({"Kopie": "nee"}, {"copyMissing": "Kopie"}),
    ({"Kopie": day(2026, 10, 5)}, {"copyAfterReferenceDate": "Kopie"}),
    ({"Kopie": "misschien"}, {"yesNoUnreadable": "Kopie"}),
    ({"Geverifieerd op": None}, {"notVerified": "Geverifieerd op"}),
    ({"Geverifieerd door": None}, {"notVerified": "Geverifieerd door"}),
    ({"KvK-nr": None}, {"kvkMissing": "KvK-nr"}),
    ({"KvK-nr": "2000 004X"}, {"kvkMalformed": "KvK-nr"}),
    ({"KvK-nr": 1234567}, {"kvkLeadingZeroLost": "KvK-nr"}),
    ({"KvK-nr": "20000001"}, {"kvkOnTwoNames": "KvK-nr"}),
    ({"Certificaathouder KvK": "99999999"}, {"kvkNotOnCertificate": "Certificaathouder KvK"}),
    ({"Leverancier": "leverancier 2", "KvK-nr": "20000002", "PSO-trede": "geen", **NOTHING}, {"duplicateSupplier": "Leverancier"}),
    ({"Leverancier": None}, {"supplierNameMissing": "Leverancier"}),
    ({"E-mail": "inkoop.example.nl"}, {"emailMalformed": "E-mail"}),
    ({"Btw-nummer": "NL001234567B01"}, {"vatIdMalformed": "Btw-nummer"}),
    ({"RSIN": "123456789"}, {"rsinMalformed": "RSIN"}),
    ({"OIN": "0000000312345678"}, {"oinMalformed": "OIN"}),
    ({"Inkoopvolume": "1.234"}, {"numberAmbiguous": "Inkoopvolume"}),
    # One certificate for two organisations of a group.
    ({"Cert. nr": "GROEP", "Certificaathouder KvK": "30000001; 30000002", "KvK-nr": "30000001"}, {}),
    ({"Cert. nr": "GROEP", "KvK-nr": "30000002"}, {}),
    # Three Aspirant certificates after each other; the first two are history.
    ({"Leverancier": "Altijd Aspirant", "KvK-nr": "30000003", "PSO-trede": "Aspirant", "Afgiftedatum": day(2021, 6, 1), "Geldig t/m": day(2023, 5, 31)}, {}),
    ({"Leverancier": "Altijd Aspirant", "KvK-nr": "30000003", "PSO-trede": "Aspirant", "Afgiftedatum": day(2023, 6, 1), "Geldig t/m": day(2025, 5, 31)}, {}),
    (
        {"Leverancier": "Altijd Aspirant", "KvK-nr": "30000003", "PSO-trede": "Aspirant", "Afgiftedatum": day(2025, 6, 1), "Geldig t/m": day(2027, 5, 31)},
        {"aspirantThirdTime": "PSO-trede"},
    ),
    # A running contract, on the sheet Contracten.
    ({"KvK-nr": "30000004"}, {"certificateEndsBeforeContract": "Geldig t/m"}),
    # Supplier text that a program could take for a formula.
    ({"Leverancier": '=HYPERLINK("http://x.example","klik")', "Cert. nr": None}, {"certificateNumberMissing": "Cert. nr"}),
]


def main():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "ERP '26 export"
    sheet["A1"] = "Uitdraai crediteuren"
    for index, header in enumerate(HEADERS):
        sheet.cell(TOP, index + 1, header)
    faults = [["columnTwice", f"{get_column_letter(COLUMN['E-mail'] )}{TOP}"]]
    for offset, (changes, told) in enumerate(ROWS):
        row = TOP + 1 + offset
        values = {**sound(offset + 1), **changes}
        for header, value in values.items():
            cell = sheet.cell(row, COLUMN[header], value)
            if isinstance(value, datetime.datetime):
                cell.number_format = "dd-mm-yyyy"
            if isinstance(value, str) and value.startswith("=HYPERLINK"):
                cell.data_type = "s"
        faults += [[code, f"{get_column_letter(COLUMN[header])}{row}"] for code, header in told.items()]
    contracts = book.create_sheet("Contracten")
    contracts.append(["Contractnummer", "Leverancier", "KvK-nummer", "Start", "Einde"])
    contracts.append(["2026-7", "Leverancier", "30000004", day(2026, 1, 1), day(2029, 12, 31)])
    book.save(sys.argv[1])
    with open(sys.argv[2], "w") as file:
        json.dump(faults, file)


main()
