"""Turns an integer LSTM component back into a float one, so that training can go on from it.

usage: floatModel.py IN.lstm OUT.lstm    (IN from `combine_tessdata -e mrz.traineddata IN.lstm`)
Knows the layers that train.sh's network has.
"""

import struct
import sys

INT_MODE, DOUBLES, LAYER_RATES = 1, 128, 64
NESTED = ("Series", "Parallel", "RTLReversed", "TTBReversed", "XYTranspose")


class Copier:
    def __init__(self, data):
        self.data, self.at, self.out = data, 0, bytearray()

    def take(self, form):
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def put(self, form, *values):
        self.out += struct.pack("<" + form, *values)

    def pass_on(self, form):
        values = self.take(form)
        self.put(form, *values)
        return values

    def text(self):
        (size,) = self.pass_on("I")
        return b"".join(self.pass_on(f"{size}s")).decode()

    def weights(self):
        """int8 rows with a scale each become doubles."""
        (mode,) = self.take("B")
        if not mode & INT_MODE:
            raise SystemExit("the model is a float one already")
        rows, columns, _ = self.take("IIb")
        values = self.take(f"{rows * columns}b")
        (count,) = self.take("I")
        scales = self.take(f"{count}d")
        self.put("B", (mode & ~INT_MODE) | DOUBLES)
        self.put("IId", rows, columns, 0.0)
        for row in range(rows):
            self.put(f"{columns}d", *(value * scales[row] for value in values[row * columns : (row + 1) * columns]))

    def layer(self):
        self.pass_on("b")
        kind = self.text()
        self.pass_on("bb")
        flags, _, _, _ = self.pass_on("iiii")
        self.text()
        if kind in NESTED:
            (count,) = self.pass_on("I")
            for _ in range(count):
                self.layer()
            if flags & LAYER_RATES:
                (rates,) = self.pass_on("I")
                self.pass_on(f"{rates}f")
        elif kind in ("Convolve", "Maxpool"):
            self.pass_on("ii")
        elif kind == "Input":
            self.pass_on("iiiii")
        elif kind in ("LSTM", "SummLSTM"):
            self.pass_on("i")
            for _ in range(4):
                self.weights()
        elif kind in ("Softmax", "Tanh"):
            self.weights()
        else:
            raise SystemExit(f"a layer that is not known here: {kind}")

    def recogniser(self):
        self.layer()
        self.text()
        (flags,) = self.take("i")
        self.put("i", flags & ~INT_MODE)
        self.out += self.data[self.at :]


def main():
    source, target = sys.argv[1:]
    with open(source, "rb") as file:
        copier = Copier(file.read())
    copier.recogniser()
    with open(target, "wb") as file:
        file.write(copier.out)


if __name__ == "__main__":
    main()
