"""Makes the icons that browsers ask for at addresses of their own, from img/favicon.svg.

    python3 src/icon/make-icons.py

needs nothing but Python. /favicon.ico holds the icon in three sizes, /apple-touch-icon.png in the one that
phones put on their home screen. At these scales each edge falls between two pixels, so nothing is blurred.
"""
import os
import re
import struct
import zlib

STATIC = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "main", "resources", "static")

with open(os.path.join(STATIC, "img", "favicon.svg"), encoding="utf-8") as svg:
    ICON = svg.read()

SIZE = 32
BARS = [[int(number) for number in bar] for bar in re.findall(r"M(\d+) (\d+)h(\d+)v(\d+)", ICON)]
GROUND, INK = [bytes.fromhex(colour) for colour in re.findall(r'fill="#(\w{6})"', ICON)]


def png(size, scale):
    """The icon in the middle of a square, as a picture of two colours."""
    margin = (size - SIZE * scale) / 2
    lines = []
    for y in range(size):
        inked = [any(left <= (x - margin) / scale < left + width and top <= (y - margin) / scale < top + height
                     for left, top, width, height in BARS) for x in range(size)]
        bits = "".join("1" if ink else "0" for ink in inked).ljust((size + 7) // 8 * 8, "0")
        lines.append(b"\0" + int(bits, 2).to_bytes(len(bits) // 8, "big"))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 1, 3, 0, 0, 0))
            + chunk(b"PLTE", GROUND + INK) + chunk(b"IDAT", zlib.compress(b"".join(lines), 9)) + chunk(b"IEND", b""))


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def ico(pictures):
    """Pictures of several sizes in one file: a header, an entry for each, then the pictures."""
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in pictures:
        entries += struct.pack("<BBBBHHII", size, size, 2, 0, 1, 1, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(picture for _, picture in pictures)


def write(name, data):
    with open(os.path.join(STATIC, name), "wb") as file:
        file.write(data)


write("favicon.ico", ico([(size, png(size, size / SIZE)) for size in (16, 32, 48)]))
write("apple-touch-icon.png", png(180, 6))
