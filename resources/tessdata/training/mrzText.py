"""Texts of machine-readable zones: true layouts with right check digits, random strings, drills of confusables."""

import random

ALNUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
LETTERS = ALNUM[:26]
DIGITS = ALNUM[26:]
STATES = (
    "AFG ALB DZA AND AGO ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI KHM "
    "CMR CAN CPV CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DOM ECU EGY SLV GNQ ERI EST ETH FJI "
    "FIN FRA GAB GMB GEO GHA GRC GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR "
    "PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MKD MDG MWI MYS MDV MLI MLT MRT MUS MEX MDA MCO MNG MNE MAR "
    "MOZ MMR NAM NPL NLD NZL NIC NER NGA NOR OMN PAK PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA WSM SMR SAU SEN SRB "
    "SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWZ SWE CHE SYR TWN TJK TZA THA TLS TGO TON TTO TUN TUR TKM "
    "UGA UKR ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE D<< D<< D<< GBD GBN GBO GBP GBS RKS EUE UNO UNA UNK XXA XXB "
    "XXC XXX UTO UTO HKG MAC"
).split()
SYLLABLES = (
    "A AB AD AI AL AN AR AS BA BE BEK BI BO BU CH CHA CHI CO DA DE DI DO DU DZH E EI EL EN ER EV EVA FA FE FI FO GA GE "
    "GI GO GU GUL HA HE HI HO HU I IA IE IK IL IN IU JA JE JI JO JU KA KE KHA KHI KI KO KU KY LA LE LI LO LU LY MA ME "
    "MI MO MU MUK NA NE NI NO NU NUR NY O OL ON OR OV OVA OVNA PA PE PI PO PU QA QI QU RA RE RI RO RU RY SA SE SH SHA "
    "SI SKI SO SU SV TA TE TH TI TO TSE TU UL UM UN UR VA VE VI VICH VLA VO VU WA WE WI WO XI XU YA YE YEV YO YU ZA ZE "
    "ZH ZHA ZI ZO ZU STER MANN SON GARCIA SINGH KUMAR KHAN AHMED NGUYEN TRAN"
).split()


def check_digit(text):
    total = 0
    for index, char in enumerate(text):
        value = 0 if char == "<" else int(char) if char.isdigit() else ord(char) - 55
        total += value * (7, 3, 1)[index % 3]
    return str(total % 10)


def component(rng):
    if rng.random() < 0.35:
        return "".join(rng.choice(LETTERS) for _ in range(rng.randint(1, 11)))
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(1, 4)))


def name(rng, width):
    surname = "<".join(component(rng) for _ in range(rng.choice((1, 1, 1, 2, 3))))
    given = "<".join(component(rng) for _ in range(rng.choice((0, 1, 1, 1, 2, 2, 3))))
    text = surname + ("<<" + given if given else "")
    return text[:width].ljust(width, "<")


def number(rng, width=9):
    kind = rng.random()
    if kind < 0.45:
        letters = rng.choice((0, 1, 1, 2, 2, 3))
        body = "".join(rng.choice(LETTERS) for _ in range(letters))
        body += "".join(rng.choice(DIGITS) for _ in range(rng.randint(6, 9)))
    else:
        body = "".join(rng.choice(ALNUM) for _ in range(rng.randint(6, 9)))
    return body[:width].ljust(width, "<")


def date(rng):
    return f"{rng.randint(0, 99):02d}{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}"


def optional(rng, width):
    kind = rng.random()
    if kind < 0.35:
        return "<" * width
    pool = DIGITS if kind < 0.7 else ALNUM
    return "".join(rng.choice(pool) for _ in range(rng.randint(1, width))).ljust(width, "<")


def tail(rng):
    """Number, nationality, birth, sex, expiry with their check digits: 28 characters."""
    doc, born, ends = number(rng), date(rng), date(rng)
    sex = rng.choice("MMMFFF<")
    head = doc + check_digit(doc) + rng.choice(STATES)
    return head + born + check_digit(born) + sex + ends + check_digit(ends)


def zone(rng):
    """One zone as a list of lines."""
    layout = rng.choice(("TD3", "TD3", "TD3", "TD1", "TD1", "TD2", "MRVA", "MRVB"))
    state = rng.choice(STATES)
    if layout == "TD3":
        extra = optional(rng, 14)
        line = tail(rng) + extra + (rng.choice("<0") if extra.strip("<") == "" else check_digit(extra))
        code = rng.choice(("P<", "P<", "P<", "PP", "PE", "PD", "PO", "PS", "PM", "PN", "PR", "PT", "PL", "PU"))
        return [code + state + name(rng, 39), line + check_digit(line[:10] + line[13:20] + line[21:43])]
    if layout == "TD2":
        line = tail(rng) + optional(rng, 7)
        code = rng.choice(("I<", "ID", "A<", "C<", "AC"))
        return [code + state + name(rng, 31), line + check_digit(line[:10] + line[13:20] + line[21:35])]
    if layout == "MRVA":
        return ["V" + rng.choice("<<<ABCDSVW") + state + name(rng, 39), tail(rng) + optional(rng, 16)]
    if layout == "MRVB":
        return ["V" + rng.choice("<<<ABCDSVW") + state + name(rng, 31), tail(rng) + optional(rng, 8)]
    doc, born, ends = number(rng), date(rng), date(rng)
    first = rng.choice(("I<", "ID", "IR", "A<", "AR", "C<", "IP")) + state + doc + check_digit(doc) + optional(rng, 15)
    second = born + check_digit(born) + rng.choice("MMFF<") + ends + check_digit(ends) + rng.choice(STATES)
    second += optional(rng, 11)
    second += check_digit(first[5:30] + second[0:7] + second[8:15] + second[18:29])
    return [first, second, name(rng, 30)]


def random_line(rng):
    pool = ALNUM if rng.random() < 0.6 else ALNUM + "<" * 9
    return "".join(rng.choice(pool) for _ in range(rng.randint(24, 44)))


GROUPS = ("0OQDUC", "1ILTJ7", "2Z7", "5S3", "6GCB8", "8B3R", "<KCLEXYV", "MNHWK", "VYUW", "PFRBD", "4A", "9G0", "<K", "IT1")


def drill(rng):
    out = ""
    size = rng.randint(24, 44)
    while len(out) < size:
        group = rng.choice(GROUPS)
        out += "".join(rng.choice(group) for _ in range(rng.randint(2, 8)))
        if rng.random() < 0.2:
            out += "<" * rng.randint(1, 12)
    return out[:size]


def line(rng):
    kind = rng.random()
    if kind < 0.52:
        return rng.choice(zone(rng))
    return random_line(rng) if kind < 0.8 else drill(rng)
