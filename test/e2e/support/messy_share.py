"""A scored workbook as it lies about before it is mailed: argv[1] in, argv[2] out."""

import sys
import warnings

import openpyxl
from openpyxl.comments import Comment
from openpyxl.packaging.relationship import Relationship
from openpyxl.workbook.external_link.external import ExternalBook, ExternalLink

warnings.simplefilter("ignore")
book = openpyxl.load_workbook(sys.argv[1])

draft = book.create_sheet("Klad, intern")
draft["B2"] = "onze ondergrens"
draft.sheet_state = "hidden"
deep = book.create_sheet("Diep")
deep["A1"] = 7
deep.sheet_state = "veryHidden"

people = book.create_sheet("Personen")
for row in (
    ["Contactpersoon", "BSN", "Ref", "Bedrag", "Kolom"],
    ["J. Jansen", "111222333", "NL91ABNA0417164300", 123456782, "=[1]Blad1!$A$1"],
    ["=A2", "123456782", "x", 5, 6],
    ["P. Peters", "", "y", 5, 6],
):
    people.append(row)
people["A1"].comment = Comment("Niet doorsturen", "Anna de Vries")
people.row_dimensions[4].hidden = True
people.column_dimensions["D"].hidden = True
people.column_dimensions["D"].width = 31

link = ExternalLink(externalBook=ExternalBook(id="rId1"))
link.file_link = Relationship(type="externalLinkPath", Target="Budget%202026.xlsx", TargetMode="External", Id="rId1")
book._external_links.append(link)

book.properties.creator = "Anna de Vries"
book.properties.lastModifiedBy = "Bert Bakker"
book.properties.title = "Gunning"
book.save(sys.argv[2])
