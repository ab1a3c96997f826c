/** "text | context | ISO candidates | notes", read on 2026-11-01. */
export const DATE_ROWS = `
    25/03/2024 |  | 2024-03-25 | 
    03/04/2024 |  | 2024-04-03,2024-03-04 | 
    03-04-2024 |  | 2024-04-03,2024-03-04 | 
    03 04 2024 |  | 2024-04-03,2024-03-04 | 
    12.3.24 |  | 2024-03-12 | two_digit_year
    2024.03.12 |  | 2024-03-12 | 
    «12» марта 2024 года |  | 2024-03-12 | 
    12 марта 2024 г.р. |  | 2024-03-12 | 
    12 наурыз 2024 ж. |  | 2024-03-12 | 
    2024 ж. 12 наурыз |  | 2024-03-12 | 
    2024 жылғы 12 наурыз |  | 2024-03-12 | 
    2024 жылғы «12» наурыз |  | 2024-03-12 | 
    12th of March 2024 |  | 2024-03-12 | 
    12-Mar-24 |  | 2024-03-12 | two_digit_year
    12 НАУ/MAR 2024 |  | 2024-03-12 | 
    12 ЛЮТ/FEB 24 |  | 2024-02-12 | two_digit_year
    12 QWX/MAR 2024 |  | 2024-03-12 | 
    12-III-1985 |  | 1985-03-12 | 
    12.XII.1985 |  | 1985-12-12 | 
    12.ІІІ.1985 |  | 1985-03-12 | 
    12 07 1942 | {"field":"birth"} | 1942-07-12 | compact
    120742 | {"field":"birth"} | 1942-07-12 | compact
    12071942 |  | 1942-07-12 | compact
    85O3I2 | {"mrz":true,"field":"birth"} | 1985-03-12 | digits_repaired
    740812 | {"mrz":true,"field":"birth"} | 1974-08-12 | 
    00.00.1985 | {"field":"birth"} | 1985 | partial
    85<<<< | {"mrz":true,"field":"birth"} | 1985 | 
    1 сентября 2025 |  | 2025-09-01 | 
    01 желтоқсан 2025 |  | 2025-12-01 | 
    15 қыр 2025 |  | 2025-09-15 | 
    15 қаз 2025 |  | 2025-10-15 | 
    15 қар 2025 |  | 2025-11-15 | 
    15 қаң 2025 |  | 2025-01-15 | 
    15 караша 2025 |  | 2025-11-15 | 
    15 наурызынан 2025 |  | 2025-03-15 | 
    15 шілдесінде 2025 |  | 2025-07-15 | 
    15 тамыздан 2025 жылға |  | 2025-08-15 | 
    1 серпня 2024 р. |  | 2024-08-01 | 
    1 листопада 2024 |  | 2024-11-01 | 
    1 listopada 2024 |  | 2024-11-01 | 
    1 listopada 2024 | {"lang":"hr"} | 2024-10-01 | 
    12. März 2024 |  | 2024-03-12 | 
    12 mars 2024 |  | 2024-03-12 | 
    12 de marzo de 2024 |  | 2024-03-12 | 
    12 août 2024 |  | 2024-08-12 | 
    12 Ağustos 2024 |  | 2024-08-12 | 
    12 Şubat 2024 |  | 2024-02-12 | 
    12 mаrch 2024 |  | 2024-03-12 | 
    12 MARCN 2024 |  | 2024-03-12 | month_fuzzy
    12 мартa 2024 |  | 2024-03-12 | 
    12 сентябпя 2024 |  | 2024-09-12 | month_fuzzy
    12 қыркуиек 2024 |  | 2024-09-12 | 
    12 қас 2024 |  |  | unreadable
    30.02.2024 |  |  | impossible_date
    29.02.2023 |  |  | impossible_date
    31.04.2024 |  |  | impossible_date
    12.13.2024 |  |  | impossible_date
    12.03.2567 |  | 2024-03-12 | buddhist_year
    12.03.1403 |  | 1403-03-12 | non_gregorian_year
    12,03,1985 |  | 1985-03-12 | 
    12 03 1985 |  | 1985-03-12,1985-12-03 | 
    2024년 3월 12일 |  | 2024-03-12 | 
    05/05/2024 |  | 2024-05-05 | 
    12.03.85 | {"field":"expiry"} | 1985-03-12 | two_digit_year
    12.03.50 | {"field":"expiry"} | 2050-03-12 | two_digit_year
    510101 | {"mrz":true,"field":"expiry"} | 2051-01-01 | 
    520101 | {"mrz":true,"field":"expiry"} | 1952-01-01 | 
    O5.O3.1985 |  | 1985-03-05 | digits_repaired
    l2.03.1985 |  | 1985-03-12 | digits_repaired
    March 2024 |  | 2024-03 | partial
    1985 |  | 1985 | partial
    03.1985 |  | 1985-03 | partial
    XX.03.1985 |  | 1985-03 | partial
    XX/XX/1985 |  | 1985 | partial
    Tuesday, March 12, 2024 |  | 2024-03-12 | 
    12 yanvar 2024 |  | 2024-01-12 | 
    12 сентябр 2024 |  | 2024-09-12 | month_fuzzy
    2024-yil 12-mart |  | 2024-03-12 | 
    12.03.2024 ж. |  | 2024-03-12 | 
    12.03.2024г. |  | 2024-03-12 | 
    24/03/12 | {"country":"CHN"} | 2024-03-12 | two_digit_year
    2024/3/5 |  | 2024-03-05 | 
    5/3/24 |  | 2024-03-05,2024-05-03 | two_digit_year
    03/04/2024 | {"country":"PHL"} | 2024-03-04 | 
    03/04/2024 | {"country":"IND"} | 2024-04-03 | 
    03/04/2024 | {"order":"mdy"} | 2024-03-04 | 
    12 Sept 2024 |  | 2024-09-12 | 
    12МАР2024 |  | 2024-03-12 | 
    12MAR2024 |  | 2024-03-12 | 
    12MAR24 |  | 2024-03-12 | two_digit_year
    Mar 12 2024 |  | 2024-03-12 | 
    2024 March 12 |  | 2024-03-12 | 
    12 мамырда 2024 |  | 2024-05-12 | 
    12 қазанда 2024 жылы |  | 2024-10-12 | 
    12 маусым 2024 |  | 2024-06-12 | 
    12 сiчня 2024 |  | 2024-01-12 | 
    12 лютого 2024 |  | 2024-02-12 | 
    2026-11-20T10:00:00 |  | 2026-11-20 | 
    hello |  |  | unreadable
    <<<<<< | {"mrz":true} |  | unknown`;

/** "A | B | context | verdict and flags". */
export const DATE_PAIR_ROWS = `
    12.03.1985 | 03.12.1985 |  | different day_month_swapped
    12/03/1985 | 12.03.1985 |  | same order_ambiguous
    12/03/1985 | 15.03.1985 |  | different order_ambiguous
    12.03.1985 | 12.03.1985 | {"ocrB":true} | same
    12.03.1985 | 12.O3.1985 | {"ocrB":true} | likely_ocr
    1985 | 12.03.1985 |  | same partial
    03.1985 | 12.03.1985 |  | same partial
    1986 | 12.03.1985 |  | different
    12.03.1985 | 13.04.1986 | {"ocrB":true} | different
    12.03.1985 | 12.04.1985 |  | different
    31.02.2024 | 31.02.2024 |  | different unreadable
    12 марта 1985 | March 12, 1985 |  | same
    12.03.2567 | 12.03.2024 |  | same
    8503<< | 12.03.1985 | {"a":{"mrz":true,"field":"birth"}} | same partial
    <<<<<< | 12.03.1985 | {"a":{"mrz":true,"field":"birth"}} | different unreadable
    12.03.85 | 12.03.1985 | {"field":"birth"} | same two_digit_year
    12.08.1985 | 12.03.1985 | {"ocrB":true} | likely_ocr
    12 марма 1985 | 12.03.1985 | {"ocrA":true} | likely_ocr
    12.03.1985 | 12.03.1986 |  | different year_differs`;

/** "A | B | context | verdict and flags". */
export const NUMBER_ROWS = `
    N12345678 | N12345678 |  | same
    N12345678 | Ν 12345678 |  | same
    No 041236587 | 041236587 |  | same
    N° 041236587 | 041236587 |  | same
    75 1234567 | 751234567 |  | same
    AB-123.456/7 | AB1234567 |  | same
    N12345678 | N1234567 |  | different length_differs
    N12345678 | N 12345687 | {"ocrB":true} | different transposition
    N12345678 | NI2345678 | {"ocrB":true} | likely_ocr
    N12345678 | NI2345678 |  | different
    N12345678 | N12845678 | {"ocrB":true} | likely_ocr
    N12345678 | N12345618 | {"ocrB":true} | likely_ocr
    N12345678 | M12345678 | {"ocrB":true} | likely_ocr
    N12345678 | NI234S678 | {"ocrB":true} | likely_ocr
    N12345678 | NI2E4S678 | {"ocrB":true} | different
    L8989O2C3 | L898902C3 | {"ocrA":true,"mrzCheckA":"6"} | likely_ocr mrz_check_failed_A
    AA1234567 | АА1234567 |  | same homoglyph_fixed
    II-АЛ № 123456 | П-АЛ № 123456 |  | same
    II-АЛ № 123456 | 11-АЛ № 123456 |  | same
    II-АЛ 123456 | ll-АЛ №123456 |  | same
    II-АЛ № 123456 | II-AL 123456 |  | same
    II-АЛ № 123456 | III-АЛ № 123456 |  | different
     | N12345678 |  | different unreadable
    0041236587 | 41236587 |  | different length_differs
    8O1 | 801 | {"ocrA":true} | likely_ocr`;
