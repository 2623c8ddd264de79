"""Makes two changes to Vazirmatn, so that its text comes out of a PDF as it was written.

Lam-alef: a ligature is one glyph for two letters, and readers of right-to-left text give those two in the wrong
order ("األسرة" for "الأسرة"). Here lam takes the outline of the whole and alef an empty one.

Marks: Typst sets a mark that is moved up or down apart from its letter, and both then say letter and mark
("شكرًرا" for "شكرًا"). Here every height has a glyph of its own, chosen by the letter below, so that nothing is
moved up or down. Heights are rounded to a 32nd of the type size.

Needs fonttools. Takes the folder that holds the unpacked package @expo-google-fonts/vazirmatn; writes the two
fonts beside this file.
"""

import copy
import pathlib
import sys

from fontTools.otlLib.builder import ChainContextSubstBuilder, ChainContextualRule, SingleSubstBuilder, buildAnchor
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

HERE = pathlib.Path(__file__).parent
RIGHT_TO_LEFT = 1
RIGHT_TO_LEFT_IGNORING_MARKS = 9
STEP = 64
BASE, MARK = 1, 3


def subtables(lookup):
    return [getattr(table, "ExtSubTable", table) for table in lookup.SubTable]


def ligatures(lookup):
    for table in subtables(lookup):
        for first, found in table.ligatures.items():
            for ligature in found:
                yield first, ligature.Component, ligature.LigGlyph


def add_glyph(font, name, outline, metrics, kind):
    if name in font["glyf"].glyphs:
        return
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphs[name] = outline
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["hmtx"].metrics[name] = metrics
    font["GDEF"].table.GlyphClassDef.classDefs[name] = kind


def moved(font, name, dy):
    """The glyph, drawn higher or lower."""
    part = GlyphComponent()
    part.glyphName, part.x, part.y, part.flags = name, 0, dy, 0x0002 | 0x0004
    glyph = Glyph()
    glyph.numberOfContours, glyph.components = -1, [part]
    glyph.recalcBounds(font["glyf"])
    return glyph


def single(font, lookups, mapping):
    builder = SingleSubstBuilder(font, None)
    builder.mapping = mapping
    builder.lookup_index = len(lookups)
    lookups.append(builder.build())
    return builder


def part_lam_alef(font, lookups):
    for index, lookup in list(enumerate(lookups)):
        kinds = {table.LookupType for table in subtables(lookup)}
        if lookup.LookupFlag != RIGHT_TO_LEFT_IGNORING_MARKS or kinds != {4}:
            continue
        chain = ChainContextSubstBuilder(font, None)
        chain.lookupflag = RIGHT_TO_LEFT_IGNORING_MARKS
        for lam, (alef,), whole in list(ligatures(lookup)):
            drawn, empty = f"{whole}.lam", f"{alef}.within"
            add_glyph(font, drawn, copy.deepcopy(font["glyf"][whole]), font["hmtx"][whole], BASE)
            add_glyph(font, empty, Glyph(), (0, 0), BASE)
            pair = [[single(font, lookups, {lam: drawn})], [single(font, lookups, {alef: empty})]]
            chain.rules.append(ChainContextualRule([], [{lam}, {alef}], [], pair))
        lookups[index] = chain.build()


def draw_marks_in_place(font, lookups):
    chain = ChainContextSubstBuilder(font, None)
    for lookup in font["GPOS"].table.LookupList.Lookup:
        if lookup.LookupFlag != RIGHT_TO_LEFT:
            continue
        for table in (t for t in subtables(lookup) if t.LookupType == 4):
            heights = {}
            for base, record in zip(table.BaseCoverage.glyphs, table.BaseArray.BaseRecord, strict=True):
                anchor = record.BaseAnchor[0]
                anchor.YCoordinate = round(anchor.YCoordinate / STEP) * STEP
                heights.setdefault(anchor.YCoordinate, set()).add(base)
            marks = dict(zip(table.MarkCoverage.glyphs, table.MarkArray.MarkRecord, strict=True))
            anchors = {mark: record.MarkAnchor for mark, record in marks.items()}
            for height, bases in sorted(heights.items()):
                placed = {}
                for mark, anchor in anchors.items():
                    name = placed[mark] = f"{mark}.at{height}"
                    add_glyph(font, name, moved(font, mark, height - anchor.YCoordinate), font["hmtx"][mark], MARK)
                    marks[name] = otTables.MarkRecord()
                    marks[name].Class, marks[name].MarkAnchor = 0, buildAnchor(anchor.XCoordinate, height)
                chosen = single(font, lookups, placed)
                chain.rules.append(ChainContextualRule([bases], [set(placed)], [], [[chosen]]))
            order = sorted(marks, key=font.getGlyphID)
            table.MarkCoverage.glyphs = order
            table.MarkArray.MarkRecord = [marks[mark] for mark in order]
            table.MarkArray.MarkCount = len(order)
    lookups.append(chain.build())
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        # Ligatures of letters come in this feature, after the forms of letters: so does what looks at both.
        if record.FeatureTag == "liga":
            record.Feature.LookupListIndex.append(len(lookups) - 1)
            record.Feature.LookupCount += 1


for weight, name in [("400Regular", "Regular"), ("700Bold", "Bold")]:
    font = TTFont(pathlib.Path(sys.argv[1]) / f"vazirmatn/{weight}/Vazirmatn_{weight}.ttf", recalcTimestamp=False)
    lookups = font["GSUB"].table.LookupList.Lookup
    part_lam_alef(font, lookups)
    draw_marks_in_place(font, lookups)
    font["GSUB"].table.LookupList.LookupCount = len(lookups)
    out = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else HERE
    font.save(out / f"Vazirmatn-{name}.ttf")
