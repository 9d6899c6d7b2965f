"""Makes the font of the official words: fonttools 4.66.1 and brotli 1.2.0, from the npm package source-serif 4.5.1.

    npm pack source-serif@4.5.1 && tar xzf source-serif-4.5.1.tgz
    python3 scripts/subset-official-font.py package/VAR/SourceSerif4Variable-Roman.ttf public/fonts

The same bytes each time; the name of the file holds their fingerprint.
"""

import hashlib
import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# "Source" is a reserved name: a font that is changed takes another.
NAME = "Texte Officiel"

# All that French writes, not only what this edition does: the next one may have another letter.
ASCII = "".join(map(chr, range(0x20, 0x7F)))
FRENCH = "ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜŸŒàâäæçèéêëîïôöùûüÿœñÑ"
SIGNS = "\u00a0\u202f«»°·²³–—‘’“”•…€−×½¼"

# Figures are tabular and lining by themselves, in tables; running text asks for the others.
FEATURES = ["kern", "liga", "ccmp", "locl", "onum", "pnum"]


def main(source: str, folder: str) -> None:
    # At 14 of its optical sizes the letters are as tall as those of our sans, and sturdy enough for a phone.
    font = instancer.instantiateVariableFont(
        TTFont(source, recalcTimestamp=False), {"wght": (400, 700), "opsz": 14}
    )
    # Read again, or the subsetter misses glyphs that no longer vary.
    font = TTFont(io.BytesIO(bytes_of(font)), recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = [0, 13, 14]
    options.drop_tables += ["STAT", "MVAR", "BASE"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=ASCII + FRENCH + SIGNS)
    subsetter.subset(font)
    for identifier, words in {1: NAME, 2: "Regular", 4: NAME, 6: NAME.replace(" ", "")}.items():
        font["name"].setName(words, identifier, 3, 1, 0x409)
    font.flavor = "woff2"
    made = bytes_of(font)
    name = f"texte-officiel-{hashlib.sha256(made).hexdigest()[:8]}.woff2"
    (Path(folder) / name).write_bytes(made)
    print(name, len(made))


def bytes_of(font: TTFont) -> bytes:
    buffer = io.BytesIO()
    font.save(buffer)
    return buffer.getvalue()


if __name__ == "__main__":
    main(*sys.argv[1:])
