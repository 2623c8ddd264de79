"""Levels the marks of Noto Sans Thai, so that its text comes out of a PDF as it was written.

Typst sets a mark that is moved up or down apart from its letter, and both then say letter and mark ("สิ่สิ่ง" for
"สิ่ง"). Most marks have a glyph for their height already; where one is moved by a sixteenth of the type size or
less, it is not moved here.

Needs fonttools. Takes the folder that holds the unpacked package @expo-google-fonts/noto-sans-thai; writes the
font beside this file.
"""

import pathlib
import sys

from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent
SAME, NEAR = 5, 62


def parts(table):
    """Marks, and what they stand on, with their anchors by class."""
    if table.LookupType == 4:
        return table.MarkArray.MarkRecord, [record.BaseAnchor for record in table.BaseArray.BaseRecord]
    return table.Mark1Array.MarkRecord, [record.Mark2Anchor for record in table.Mark2Array.Mark2Record]


font = TTFont(pathlib.Path(sys.argv[1]) / "noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf", recalcTimestamp=False)
for lookup in font["GPOS"].table.LookupList.Lookup:
    for table in (getattr(t, "ExtSubTable", t) for t in lookup.SubTable):
        if table.LookupType not in (4, 6):
            continue
        marks, bases = parts(table)
        for kind in range(table.ClassCount):
            heights = []
            for anchor in [mark.MarkAnchor for mark in marks if mark.Class == kind]:
                level = next((h for h in heights if abs(h - anchor.YCoordinate) <= SAME), None)
                if level is None:
                    heights.append(anchor.YCoordinate)
                else:
                    anchor.YCoordinate = level
            for anchor in [base[kind] for base in bases if base[kind] is not None]:
                nearest = min(heights, key=lambda h: abs(h - anchor.YCoordinate), default=0)
                if abs(nearest - anchor.YCoordinate) <= NEAR:
                    anchor.YCoordinate = nearest
font.save(HERE / "NotoSansThai-Regular.ttf")
