"""Cuts large fonts down: CJK to the characters of the national character sets, Ethiopic to its own letters.

Needs fonttools. Takes the folder that holds the unpacked @expo-google-fonts packages noto-sans-sc,
noto-sans-jp, noto-sans-kr and noto-sans-ethiopic; writes the subsets beside this file.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent


def of_charset(codec, lead, trail):
    """Every character that a two-byte character set encodes in the given byte ranges."""
    found = set()
    for one in lead:
        for two in trail:
            try:
                found.add(ord(bytes([one, two]).decode(codec)))
            except (UnicodeDecodeError, TypeError):
                pass
    return found


TRAIL = range(0xA1, 0xFF)
MARKS = set(range(0x3000, 0x3040)) | set(range(0xFF00, 0xFFEF)) | set(range(0x2460, 0x2500))
SETS = {
    # GB 2312 (simplified) and level 1 of Big5 (traditional).
    "SC": of_charset("gb2312", range(0xB0, 0xF8), TRAIL)
    | of_charset("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *TRAIL])
    | set(range(0x3100, 0x3130)) | set(range(0x25A0, 0x2650)) | MARKS,
    # JIS X 0208, both levels, with kana.
    "JP": of_charset("euc_jp", range(0xB0, 0xF5), TRAIL) | set(range(0x3040, 0x3100))
    | set(range(0x31F0, 0x3200)) | MARKS,
    # KS X 1001 without its hanja.
    "KR": of_charset("euc_kr", range(0xB0, 0xC9), TRAIL) | set(range(0x3130, 0x3190)) | MARKS,
}

# Where the letters of a script begin; its kerning is twice as large as its letters, and left out.
SETS["Ethiopic"] = {0x20, *range(0x1200, 0x20000)}

for name, wanted in SETS.items():
    source = pathlib.Path(sys.argv[1]) / f"noto-sans-{name.lower()}/400Regular/NotoSans{name}_400Regular.ttf"
    font = TTFont(source)
    options = subset.Options()
    features = {"SC": ["locl", "ccmp", "kern", "palt", "vert"], "Ethiopic": ["ccmp", "mark", "mkmk"]}
    options.layout_features = features.get(name, ["ccmp", "kern"])
    options.hinting = False
    options.desubroutinize = True
    options.recalc_timestamp = False
    options.drop_tables += ["vhea", "vmtx"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    font.save(HERE / f"NotoSans{name}-Regular.subset.ttf")
    print(name, len(font.getBestCmap()), "characters")
