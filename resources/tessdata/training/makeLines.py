"""Renders synthetic machine-readable lines as multi-page TIFFs with WordStr boxes, ready for `tesseract ... lstm.train`.

usage: makeLines.py OUT_DIR COUNT SEED LEVEL    (LEVEL: easy | full | hard)
Needs Debian's python3-pil, python3-numpy, fonts-ocr-b.
"""

import io
import math
import os
import random
import sys

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

import mrzText

CAP = 44  # capital height of the cached glyphs, px
OCRB = "/usr/share/fonts/opentype/ocr-b/"
OTHERS = [
    "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf",
    "/usr/share/fonts/truetype/freefont/FreeMonoBold.ttf",
    "/usr/share/fonts/truetype/noto/NotoSansMono-Regular.ttf",
]
PER_FILE = 100


class Glyphs:
    """Glyph masks of one font at capital height CAP; `same_height` sets digits to capital height, as some cuts do."""

    def __init__(self, path, same_height=False, wide_o=False, across=1.0, lean=0.0, weight=0):
        size = 80
        font = ImageFont.truetype(path, size)
        top, bottom = font.getbbox("H")[1], font.getbbox("H")[3]
        font = ImageFont.truetype(path, round(size * CAP / (bottom - top)))
        base = font.getbbox("H")[3]
        self.pitch = font.getlength("H")
        self.masks = {}
        for char in mrzText.ALNUM + "<":
            left, up, right, down = font.getbbox(char)
            image = Image.new("L", (int(self.pitch) + 16, CAP * 2), 0)
            ImageDraw.Draw(image).text((8, CAP * 1.5 - base), char, font=font, fill=255)
            if same_height and char.isdigit():
                image = self.stretch(image, 1.0, 0.93)
            if wide_o and char in "OQ":
                image = self.stretch(image, 1.12, 1.0)
            if across != 1.0 or lean:
                image = self.stretch(image, across, 1.0, lean)
            if weight:
                image = image.filter(ImageFilter.MaxFilter(weight) if weight > 0 else ImageFilter.MinFilter(-weight))
            self.masks[char] = np.asarray(image, dtype=np.uint8)

    @staticmethod
    def stretch(image, across, down, lean=0.0):
        w, h = image.size
        cx, base = w / 2, CAP * 1.5
        middle = base - CAP / 2
        return image.transform(
            (w, h),
            Image.AFFINE,
            (1 / across, lean, cx - cx / across - lean * middle, 0, 1 / down, base - base / down),
            Image.BICUBIC,
        )


def fonts(level):
    cuts = []
    if level == "hard":  # as other foundries and printers have them: narrower, wider, leaning, thin, fat
        for name in ("OCRB", "OCRBS"):
            for across, lean, weight in (
                (0.86, 0, 0),
                (1.12, 0, 0),
                (1, 0.1, 0),
                (1, -0.1, 0),
                (1, 0, 5),
                (0.92, 0, 3),
                (1.06, 0, -3),
                (0.95, 0.05, -3),
            ):
                cuts.append(Glyphs(f"{OCRB}{name}.otf", False, False, across, lean, weight))
    for name in ("OCRB", "OCRBS"):
        for same in (False, True):
            for wide in (False, True):
                cuts.append(Glyphs(f"{OCRB}{name}.otf", same, wide))
    return cuts, [Glyphs(path) for path in OTHERS if os.path.exists(path)]


def lay(canvas, glyphs, text, x, base, pitch, rng, jitter):
    for char in text:
        mask = glyphs.masks[char]
        px = int(round(x + (rng.uniform(-1, 1) * jitter if jitter else 0)))
        py = int(round(base - CAP * 1.5 + (rng.uniform(-1, 1) * jitter if jitter else 0)))
        h, w = mask.shape
        x0, y0, x1, y1 = max(px, 0), max(py, 0), min(px + w, canvas.shape[1]), min(py + h, canvas.shape[0])
        if x1 > x0 and y1 > y0:
            part = canvas[y0:y1, x0:x1]
            np.maximum(part, mask[y0 - py : y1 - py, x0 - px : x1 - px], out=part)
        x += pitch


def background(rng, w, h, cap, easy):
    level = rng.uniform(185, 255) if easy else rng.uniform(130, 255)
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    field = np.full((h, w), level, np.float32)
    if rng.random() < (0.3 if easy else 0.7):
        angle, depth = rng.uniform(0, math.tau), rng.uniform(5, 25 if easy else 70)
        ramp = xx * math.cos(angle) / w + yy * math.sin(angle) / w
        field += depth * (ramp - ramp.mean())
    if not easy and rng.random() < 0.6:
        for _ in range(rng.randint(1, 4)):
            period, angle = rng.uniform(0.15, 1.6) * cap, rng.uniform(0, math.tau)
            sway = rng.uniform(0, 1.5) * cap * np.sin(xx / (rng.uniform(1, 8) * cap) + rng.uniform(0, 6))
            wave = np.sin((xx * math.cos(angle) + yy * math.sin(angle) + sway) * math.tau / period)
            if rng.random() < 0.6:
                wave = -(np.abs(wave) < rng.uniform(0.1, 0.4)).astype(np.float32)
            field += wave * rng.uniform(2, 26)
    if not easy and rng.random() < 0.35:
        small = np.random.RandomState(rng.randrange(1 << 30)).normal(0, rng.uniform(3, 20), (max(2, h // 9), max(2, w // 9)))
        field += np.asarray(Image.fromarray(small.astype(np.float32)).resize((w, h), Image.BICUBIC))
    return field


def reshape(rng, ink):
    """Another cut of the same typeface, roughly: letters wider or narrower than their pitch, leaning, wavering."""
    w, h = ink.size
    values = np.asarray(ink)
    rows, columns = np.mgrid[0:h, 0:w].astype(np.float32)
    sway = rng.uniform(0, 1.6)
    rows = rows + sway * np.sin(columns / rng.uniform(20, 90) + rng.uniform(0, 6))
    columns = columns + sway * np.sin(rows / rng.uniform(8, 30) + rng.uniform(0, 6))
    return Image.fromarray(values[rows.round().astype(int).clip(0, h - 1), columns.round().astype(int).clip(0, w - 1)])


def overprint(rng, image, cap):
    """Large letters, bright arcs or a stamp's ring across the line, as specimens and laminates have."""
    h, w = image.shape
    layer = Image.new("L", (w, h), 0)
    draw = ImageDraw.Draw(layer)
    kind = rng.random()
    if kind < 0.4:
        size = int(cap * rng.uniform(2, 6))
        font = ImageFont.truetype(rng.choice([path for path in OTHERS if os.path.exists(path)]), size)
        word = rng.choice(("SPECIMEN", "MUSTER", "SAMPLE", "VOID"))
        draw.text((rng.uniform(-0.2, 0.7) * w, rng.uniform(-1, 0.4) * size), word, font=font, fill=255)
    else:
        for _ in range(rng.randint(1, 5)):
            radius = rng.uniform(1, 12) * cap
            x, y = rng.uniform(0, w), rng.uniform(-radius, h + radius)
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=255, width=max(1, int(cap * rng.uniform(0.03, 0.25))))
    mask = np.asarray(layer, np.float32) / 255
    return image + mask * (rng.uniform(-90, -25) if rng.random() < 0.6 else rng.uniform(20, 70))


def render(rng, cuts, others, text, level):
    """One line as a grey PIL image."""
    easy, hard = level == "easy", level == "hard"
    noise = np.random.RandomState(rng.randrange(1 << 30))
    glyphs = rng.choice(others) if others and rng.random() < (0.02 if easy else 0.12 if hard else 0.05) else rng.choice(cuts)
    pitch = glyphs.pitch * (rng.uniform(0.95, 1.08) if easy else rng.uniform(0.86, 1.2))
    gap = rng.uniform(1.6, 3.0) * CAP
    side = int(rng.uniform(0.3, 2.0) * CAP)
    width = int(pitch * len(text)) + 2 * side + 20
    middle = int(CAP * 4.2)
    canvas = np.zeros((int(CAP * 8), width), np.uint8)
    jitter = 0 if rng.random() < 0.7 else rng.uniform(0, 1.6)
    lay(canvas, glyphs, text, side, middle, pitch, rng, jitter)
    if rng.random() < 0.7:
        lay(canvas, glyphs, mrzText.random_line(rng), side, middle + gap, pitch, rng, 0)
    if rng.random() < 0.7:
        lay(canvas, glyphs, mrzText.random_line(rng), side, middle - gap, pitch, rng, 0)
    ink = Image.fromarray(canvas)

    if hard and rng.random() < 0.5:
        ink = reshape(rng, ink)
    if hard and rng.random() < 0.08:  # dot matrix
        dots = np.asarray(ink).copy()
        step = rng.choice((5, 6, 7))
        rows, columns = np.mgrid[0 : dots.shape[0], 0 : dots.shape[1]]
        dots[((rows % step) + (columns % step)) < 2] = 0
        ink = Image.fromarray(dots)
    if not easy:
        kind = rng.random()
        if kind < 0.25:
            ink = ink.filter(ImageFilter.MaxFilter(rng.choice((3, 3, 5))))
        elif kind < 0.45:
            ink = ink.filter(ImageFilter.MinFilter(3))
        if rng.random() < 0.3:  # ragged edges: blurred mask against a noisy threshold
            soft = np.asarray(ink.filter(ImageFilter.GaussianBlur(2.2)), np.float32)
            grain = np.asarray(
                Image.fromarray(noise.normal(0, 1, (canvas.shape[0] // 3, width // 3)).astype(np.float32)).resize(
                    ink.size, Image.BICUBIC
                )
            )
            ink = Image.fromarray(((soft + grain * rng.uniform(10, 40)) > 127).astype(np.uint8) * 255)
        if rng.random() < 0.15:  # missing ink
            hole = noise.random_sample((canvas.shape[0] // 2, width // 2)).astype(np.float32)
            hole = np.asarray(Image.fromarray(hole).resize(ink.size, Image.BILINEAR))
            ink = Image.fromarray((np.asarray(ink) * (hole > rng.uniform(0.1, 0.35))).astype(np.uint8))

    # to the final size: height of a capital in px
    cap = rng.uniform(20, 40) if easy else math.exp(rng.uniform(math.log(10), math.log(44)))
    if hard:
        cap = math.exp(rng.uniform(math.log(7), math.log(26)))
    scale = cap / CAP
    above, below = rng.uniform(0.12, 0.95), rng.uniform(0.12, 0.95)
    if hard:
        above = rng.uniform(0.3, 1.0)
        below = above + rng.uniform(-0.25, 0.25)
    angle = math.radians(rng.gauss(0, 0.25 if easy else 0.7))
    span = width * scale
    slope = abs(math.tan(angle)) * span / cap
    above, below = above + slope * 0.5, below + slope * 0.5
    shear = 0 if easy else rng.gauss(0, 0.06)
    across = 1 if easy else rng.uniform(0.85, 1.15)
    out_w, out_h = int(span * across), max(12, int((1 + above + below) * cap))
    cx, cy = width / 2, middle - CAP / 2
    a, b = math.cos(angle) / (scale * across), math.sin(angle) / scale + shear / scale
    d, e = -math.sin(angle) / (scale * across), math.cos(angle) / scale
    ox, oy = out_w / 2, (above + 0.5) * cap
    if scale < 0.8:
        ink = ink.filter(ImageFilter.GaussianBlur(0.42 / scale))
    ink = ink.transform((out_w, out_h), Image.AFFINE, (a, b, cx - a * ox - b * oy, d, e, cy - d * ox - e * oy), Image.BICUBIC)
    mask = np.asarray(ink, np.float32) / 255
    if not easy and rng.random() < 0.12:  # curved page
        bend = rng.uniform(-0.22, 0.22) * cap
        shift = np.round(bend * np.sin(np.linspace(0, math.pi, out_w) + rng.uniform(0, 1))).astype(int)
        rows = (np.arange(out_h)[:, None] + shift[None, :]).clip(0, out_h - 1)
        mask = np.take_along_axis(mask, rows, axis=0)

    paper = background(rng, out_w, out_h, cap, easy)
    dark = rng.uniform(0, 70) if easy else min(rng.uniform(0, 110), float(paper.mean()) - 60)
    strength = rng.uniform(0.85, 1) if easy else rng.uniform(0.55, 1)
    image = paper * (1 - mask * strength) + np.minimum(dark, paper) * mask * strength
    if not easy:
        if rng.random() < 0.2:  # shade across the line
            xx = np.linspace(0, 1, out_w)
            image *= 1 - rng.uniform(0.1, 0.6) / (1 + np.exp((xx - rng.random()) * rng.uniform(-40, 40)))[None, :]
        if rng.random() < 0.18:  # glare: contrast falls towards white
            xx, yy = np.arange(out_w)[None, :], np.arange(out_h)[:, None]
            gx, gy, reach = rng.uniform(0, out_w), rng.uniform(-1, 2) * out_h, rng.uniform(1, 8) * cap
            spot = np.exp(-(((xx - gx) / reach) ** 2 + ((yy - gy) / (reach * rng.uniform(0.3, 1))) ** 2))
            image += (255 - image) * spot * rng.uniform(0.3, 0.8)
        if rng.random() < 0.05:  # edge of the page
            edge = int(rng.uniform(0, side * scale * 0.6))
            image[:, : max(1, edge)] = rng.uniform(0, 255)
        if rng.random() < 0.12:  # fold or scratch
            x = rng.uniform(0, out_w)
            wide = max(1, int(cap * rng.uniform(0.03, 0.12)))
            image[:, int(x) : int(x) + wide] += rng.uniform(-50, 80)
    if hard and rng.random() < 0.15:
        image = overprint(rng, image, cap)
    picture = Image.fromarray(image.clip(0, 255).astype(np.uint8))
    if not easy:
        if rng.random() < 0.75:
            picture = picture.filter(ImageFilter.GaussianBlur(rng.uniform(0, 0.085) * cap))
        if rng.random() < 0.12:  # movement
            size = rng.choice((3, 5))
            row = [1 if (i // size == size // 2) else 0 for i in range(size * size)]
            picture = picture.filter(ImageFilter.Kernel((size, size), row))
        if rng.random() < 0.25:  # poor resolution and back
            small = rng.uniform(8.5, 15) / cap
            if small < 1:
                picture = picture.resize((max(40, int(out_w * small)), max(8, int(out_h * small))), Image.BILINEAR)
                if rng.random() < 0.7:
                    picture = picture.resize((out_w, out_h), Image.BICUBIC)
    sigma = rng.uniform(0, 4) if easy else rng.uniform(0, 16) * (rng.random() ** 0.7)
    grain = np.asarray(picture, np.float32) + noise.normal(0, sigma + 0.01, (picture.size[1], picture.size[0]))
    picture = Image.fromarray(grain.clip(0, 255).astype(np.uint8))
    if rng.random() < (0.2 if easy else 0.6):
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=rng.randint(70, 95) if easy else rng.randint(30, 95))
        picture = Image.open(buffer).convert("L")
    if not easy and rng.random() < 0.35:  # contrast stretched, as the reader does
        values = np.asarray(picture, np.float32)
        low, high = np.percentile(values, (1, 90))
        picture = Image.fromarray(((values - low) * 255 / max(20, high - low)).clip(0, 255).astype(np.uint8))
    return picture


def main():
    out, count, seed, level = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    os.makedirs(out, exist_ok=True)
    rng = random.Random(seed)
    cuts, others = fonts(level)
    for start in range(0, count, PER_FILE):
        pictures, boxes = [], []
        for page in range(min(PER_FILE, count - start)):
            text = mrzText.line(rng)
            if level == "easy" and page % 4:  # short lines teach alignment first
                start_at = rng.randint(0, max(0, len(text) - 6))
                text = text[start_at : start_at + rng.randint(3, 14)]
            picture = render(rng, cuts, others, text, level)
            w, h = picture.size
            pictures.append(picture)
            boxes.append(f"WordStr 0 0 {w} {h} {page} #{text}\n\t {w} 0 {w + 1} {h} {page}\n")
        stem = os.path.join(out, f"{level}{seed}-{start // PER_FILE:04d}")
        with open(stem + ".box", "w") as file:
            file.write("".join(boxes))
        pictures[0].save(stem + ".tif", save_all=True, append_images=pictures[1:], dpi=(300, 300))


if __name__ == "__main__":
    main()
