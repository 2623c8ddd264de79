"""Draws lam-alef of Vazirmatn as two glyphs, so that its text comes out of a PDF in order.

A ligature is one glyph for two letters, and readers of right-to-left text give those two in the wrong order
("األسرة" for "الأسرة"). Here lam takes the outline of the whole and alef an empty one. Needs fonttools. Takes the
folder that holds the unpacked package @expo-google-fonts/vazirmatn; writes the two fonts beside this file.
"""

import copy
import pathlib
import sys

from fontTools.otlLib.builder import ChainContextSubstBuilder, ChainContextualRule, SingleSubstBuilder
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

HERE = pathlib.Path(__file__).parent
RIGHT_TO_LEFT_IGNORING_MARKS = 9


def ligatures(lookup):
    for table in lookup.SubTable:
        table = getattr(table, "ExtSubTable", table)
        for first, found in table.ligatures.items():
            for ligature in found:
                yield first, ligature.Component, ligature.LigGlyph


def add_glyph(font, name, outline, width):
    if name not in font["glyf"].glyphs:
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        font["glyf"].glyphs[name] = outline
        font["glyf"].glyphOrder = font.getGlyphOrder()
        font["hmtx"].metrics[name] = width
        if "GDEF" in font and font["GDEF"].table.GlyphClassDef:
            font["GDEF"].table.GlyphClassDef.classDefs[name] = 1


def single(font, lookups, one, other):
    builder = SingleSubstBuilder(font, None)
    builder.mapping = {one: other}
    builder.lookup_index = len(lookups)
    lookups.append(builder.build())
    return builder


for weight, name in [("400Regular", "Regular"), ("700Bold", "Bold")]:
    font = TTFont(pathlib.Path(sys.argv[1]) / f"vazirmatn/{weight}/Vazirmatn_{weight}.ttf", recalcTimestamp=False)
    lookups = font["GSUB"].table.LookupList.Lookup
    for index, lookup in list(enumerate(lookups)):
        if lookup.LookupFlag != RIGHT_TO_LEFT_IGNORING_MARKS:
            continue
        kinds = {getattr(t, "ExtSubTable", t).LookupType for t in lookup.SubTable}
        if kinds != {4}:
            continue
        chain = ChainContextSubstBuilder(font, None)
        chain.lookupflag = RIGHT_TO_LEFT_IGNORING_MARKS
        for lam, (alef,), whole in list(ligatures(lookup)):
            drawn, empty = f"{whole}.lam", f"{alef}.within"
            add_glyph(font, drawn, copy.deepcopy(font["glyf"][whole]), font["hmtx"][whole])
            add_glyph(font, empty, Glyph(), (0, 0))
            pair = [[single(font, lookups, lam, drawn)], [single(font, lookups, alef, empty)]]
            chain.rules.append(ChainContextualRule([], [{lam}, {alef}], [], pair))
        lookups[index] = chain.build()
    font["GSUB"].table.LookupList.LookupCount = len(lookups)
    font.save(HERE / f"Vazirmatn-{name}.ttf")
