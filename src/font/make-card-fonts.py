"""Makes the two fonts of the title cards from the web font of the pages.

    python3 src/font/make-card-fonts.py

needs fontTools and Brotli (Debian: python3-fonttools, python3-brotli). The web font is variable and
compressed, which Java libraries do not read; a card needs just two weights, uncompressed. The pairs that
OpenType kerning names are written into the older "kern" table, which FontBox reads, and ligatures get the
characters that Unicode has for them.
"""
import os

from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from fontTools.varLib import instancer

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "main", "resources")


def pairs(font):
    """What OpenType kerning moves the second glyph of each pair by, where it is worth it."""
    glyphs = font.getGlyphOrder()
    found = {}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for left in glyphs:
            for table in lookup.SubTable:
                for right, value in of_left(table, left, glyphs):
                    found.setdefault((left, right), getattr(value, "XAdvance", 0) or 0)
    return {pair: move for pair, move in found.items() if abs(move) >= 8}


def of_left(table, left, glyphs):
    """The pairs of one subtable that start with a glyph; the first subtable that has a pair decides."""
    if left not in table.Coverage.glyphs:
        return
    if table.Format == 1:
        for pair in table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord:
            yield pair.SecondGlyph, pair.Value1
        return
    record = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)]
    for right in glyphs:
        yield right, record.Class2Record[table.ClassDef2.classDefs.get(right, 0)].Value1


def ligatures(font):
    """The glyphs that OpenType sets for ff, fi, fl, ffi and ffl, by their characters in Unicode."""
    wanted = {"ff": 0xFB00, "fi": 0xFB01, "fl": 0xFB02, "ffi": 0xFB03, "ffl": 0xFB04}
    names = font.getBestCmap()
    letters = {name: chr(code) for code, name in names.items()}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            for first, sets in getattr(table, "ligatures", {}).items():
                for each in sets:
                    text = "".join(letters.get(name, "?") for name in [first] + each.Component)
                    if text in wanted:
                        yield wanted[text], each.LigGlyph


def make(weight):
    font = TTFont(os.path.join(ROOT, "static", "fonts", "newsreader.woff2"))
    font = instancer.instantiateVariableFont(font, {"wght": weight})
    kern = KernTable_format_0()
    kern.version, kern.coverage, kern.apple = 0, 1, False
    kern.kernTable = pairs(font)
    for code, name in ligatures(font):
        for characters in font["cmap"].tables:
            characters.cmap[code] = name
    table = newTable("kern")
    table.version, table.kernTables = 0, [kern]
    font["kern"] = table
    font["post"].formatType, font["post"].extraNames, font["post"].mapping = 2.0, [], {}
    for tag in ("GPOS", "GSUB", "GDEF", "STAT", "gasp"):
        if tag in font:
            del font[tag]
    font.flavor = None
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(os.path.join(ROOT, "fonts", "newsreader-%d.ttf" % weight))
    print(weight, len(kern.kernTable), "pairs")


for weight in (400, 600):
    make(weight)
