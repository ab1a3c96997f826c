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
    12 сентябр 2024 |  | 2024-09-12 | 
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
    12.03.2024 |  | 2024-03-12 | 
    1.3.2024 |  | 2024-03-01 | 
    01.03.24 |  | 2024-03-01 | two_digit_year
    12/03/2024 | {"country":"IND"} | 2024-03-12 | 
    12/03/2024 | {"country":"GBR"} | 2024-03-12 | 
    12/03/2024 | {"country":"PHL"} | 2024-12-03 | 
    12-03-2024 |  | 2024-03-12,2024-12-03 | 
    12 03 2024 |  | 2024-03-12,2024-12-03 | 
    25-03-2024 |  | 2024-03-25 | 
    03-25-2024 |  | 2024-03-25 | mdy_order
    13/13/2024 |  |  | impossible_date
    32.01.2024 |  |  | impossible_date
    29.02.2024 |  | 2024-02-29 | 
    29.02.2100 |  |  | impossible_date
    00/00/2024 |  | 2024 | partial
    2024年03月12日 |  | 2024-03-12 | 
    2024. 3. 12. |  | 2024-03-12 | 
    2024. 03. 12 |  | 2024-03-12 | 
    12. 03. 2024 |  | 2024-03-12 | 
    12 . 03 . 2024 |  | 2024-03-12 | 
    «12» марта 2024 г. |  | 2024-03-12 | 
    "12" марта 2024 г. |  | 2024-03-12 | 
    12-го марта 2024 года |  | 2024-03-12 | 
    12 МАРТА 2024 ГОДА |  | 2024-03-12 | 
    12 марта 1985 года рождения | {"field":"birth"} | 1985-03-12 | 
    «01» қаңтар 2024 жыл |  | 2024-01-01 | 
    2024 жылғы 1 қаңтар |  | 2024-01-01 | 
    2024 ж. 1 қаңтар |  | 2024-01-01 | 
    2024 жылғы 14 ақпанда |  | 2024-02-14 | 
    2024 жылғы 14 ақпаннан |  | 2024-02-14 | 
    2024 жылдың 14 ақпанына дейін |  | 2024-02-14 | 
    2024 жылғы 22 наурыздан бастап |  | 2024-03-22 | 
    2024 жылғы 5 сәуір |  | 2024-04-05 | 
    2024 жылғы 9 мамыр |  | 2024-05-09 | 
    2024 жылғы 6 шілде |  | 2024-07-06 | 
    2024 жылғы 30 тамызға |  | 2024-08-30 | 
    2024 жылғы 30 қыркүйекте |  | 2024-09-30 | 
    2024 жылғы 25 қазан |  | 2024-10-25 | 
    2024 жылғы 25 қазанда |  | 2024-10-25 | 
    2024 жылғы 25 қарашадан |  | 2024-11-25 | 
    2024 жылғы 16 желтоқсанға дейін |  | 2024-12-16 | 
    2024 жылғы 16 желтоксан |  | 2024-12-16 | 
    12 НАУРЫЗ/MARCH 2024 |  | 2024-03-12 | 
    12 ҚАҢ/JAN 2024 |  | 2024-01-12 | 
    12 АҚП/FEB 2024 |  | 2024-02-12 | 
    12 МАМ/MAY 24 |  | 2024-05-12 | two_digit_year
    12 МАУ/JUN 2024 |  | 2024-06-12 | 
    12 ШІЛ/JUL 2024 |  | 2024-07-12 | 
    12 ТАМ/AUG 2024 |  | 2024-08-12 | 
    12 ҚЫР/SEP 2024 |  | 2024-09-12 | 
    12 ҚАЗ/OCT 2024 |  | 2024-10-12 | 
    12 ҚАР/NOV 2024 |  | 2024-11-12 | 
    12 ЖЕЛ/DEC 2024 |  | 2024-12-12 | 
    12 KAS/NOV 2024 |  | 2024-11-12 | 
    12 AĞU/AUG 2024 |  | 2024-08-12 | 
    12 ЛИП/JUL 2024 |  | 2024-07-12 | 
    12 ЛИС/NOV 2024 |  | 2024-11-12 | 
    12 КВІ/APR 2024 |  | 2024-04-12 | 
    12 FÉV/FEB 2024 |  | 2024-02-12 | 
    12 MAI/MAY 2024 |  | 2024-05-12 | 
    12 MÄR/MAR 2024 |  | 2024-03-12 | 
    12 MAR / MARS 2024 |  | 2024-03-12 | 
    12 MAR 2024 |  | 2024-03-12 | 
    12/MAR/2024 |  | 2024-03-12 | 
    12-MAR-2024 |  | 2024-03-12 | 
    12.MAR.2024 |  | 2024-03-12 | 
    MAR 12, 2024 |  | 2024-03-12 | 
    Mar. 12, 2024 |  | 2024-03-12 | 
    March 12th, 2024 |  | 2024-03-12 | 
    12th March 2024 |  | 2024-03-12 | 
    the 12th day of March, 2024 |  | 2024-03-12 | 
    1st of May 2024 |  | 2024-05-01 | 
    May 1st, 2024 |  | 2024-05-01 | 
    May 2024 |  | 2024-05 | partial
    12 May 24 |  | 2024-05-12 | two_digit_year
    12.III.1985 |  | 1985-03-12 | 
    12.IX.85 | {"field":"birth"} | 1985-09-12 | two_digit_year
    12 XII 1985 |  | 1985-12-12 | 
    12/XII/1985 |  | 1985-12-12 | 
    12.ХІІ.1985 |  | 1985-12-12 | 
    12.VIII.1985 |  | 1985-08-12 | 
    31.IV.1985 |  |  | impossible_date
    120385 | {"field":"birth"} | 1985-03-12 | compact
    12031985 | {"field":"birth"} | 1985-03-12 | compact
    12 03 1985 | {"field":"birth"} | 1985-03-12 | compact
    850312 | {"mrz":true,"field":"birth"} | 1985-03-12 | 
    300312 | {"mrz":true,"field":"expiry","today":"2026-11-01"} | 2030-03-12 | 
    511101 | {"mrz":true,"field":"expiry","today":"2026-11-01"} | 2051-11-01 | 
    511231 | {"mrz":true,"field":"expiry","today":"2026-11-01"} | 2051-12-31 | 
    521231 | {"mrz":true,"field":"expiry","today":"2026-11-01"} | 1952-12-31 | 
    261101 | {"mrz":true,"field":"birth","today":"2026-11-01"} | 2026-11-01 | 
    000101 | {"mrz":true,"field":"birth"} | 2000-01-01 | 
    850230 | {"mrz":true,"field":"birth"} |  | impossible_date
    XX.03.1985 | {"field":"birth"} | 1985-03 | partial
    XX.XX.XXXX | {"field":"birth"} |  | unknown
    00.03.1985 | {"field":"birth"} | 1985-03 | partial
    1985 | {"field":"birth"} | 1985 | partial
    1985 г. | {"field":"birth"} | 1985 | partial
    1985 г.р. | {"field":"birth"} | 1985 | partial
    12.03.85 | {"field":"expiry","today":"2026-11-01"} | 1985-03-12 | two_digit_year
    12.03.51 | {"field":"expiry","today":"2026-11-01"} | 2051-03-12 | two_digit_year
    12.03.26 | {"field":"birth","today":"2026-11-01"} | 2026-03-12 | two_digit_year
    12.12.26 | {"field":"birth","today":"2026-11-01"} | 1926-12-12 | two_digit_year
    12.03.24 | {"field":"issue"} | 2024-03-12 | two_digit_year
    12.03.1445 |  | 1445-03-12 | non_gregorian_year
    12 сәуiр 2024 |  | 2024-04-12 | 
    12 ceнтябpя 2024 |  | 2024-09-12 | 
    12 сентябля 2024 |  | 2024-09-12 | month_fuzzy
    12 сентяоря 2024 |  | 2024-09-12 | month_fuzzy
    12 августа 2024 |  | 2024-08-12 | 
    12 авпуста 2024 |  | 2024-08-12 | month_fuzzy
    12 нояря 2024 |  | 2024-11-12 | month_fuzzy
    12 декадря 2024 |  | 2024-12-12 | month_fuzzy
    12 лекабря 2024 |  | 2024-12-12 | month_fuzzy
    12 янзаря 2024 |  | 2024-01-12 | month_fuzzy
    12 наурыэ 2024 |  | 2024-03-12 | month_fuzzy
    12 каэан 2024 |  | 2024-10-12 | month_fuzzy
    12 казан 2024 |  | 2024-10-12 | 
    12 каз 2024 |  | 2024-10-12 | 
    12 кар 2024 |  | 2024-11-12 | 
    12 қа 2024 |  |  | unreadable
    12 Marh 2024 |  | 2024-03-12 | month_fuzzy
    12 Septernber 2024 |  | 2024-09-12 | month_fuzzy
    12 Octobcr 2024 |  | 2024-10-12 | month_fuzzy
    12 Novernber 2024 |  | 2024-11-12 | month_fuzzy
    12 Decernber 2024 |  | 2024-12-12 | month_fuzzy
    12 Janury 2024 |  | 2024-01-12 | month_fuzzy
    12 Juli 2024 |  | 2024-07-12 | 
    12 июня 2024 |  | 2024-06-12 | 
    12 июля 2024 |  | 2024-07-12 | 
    12 июлья 2024 |  | 2024-07-12 | month_fuzzy
    12 жовтня 2024 р. |  | 2024-10-12 | 
    12 листопада 2024 року |  | 2024-11-12 | 
    12 снежня 2024 |  | 2024-12-12 | 
    12 sentyabr 2024 |  | 2024-09-12 | 
    2024-yil 12-sentabr |  | 2024-09-12 | 
    12 iyun 2024 |  | 2024-06-12 | 
    12 İyul 2024 |  | 2024-07-12 | 
    12 Eylül 2024 |  | 2024-09-12 | 
    12 Oktober 2024 |  | 2024-10-12 | 
    12. Dezember 2024 |  | 2024-12-12 | 
    12 décembre 2024 |  | 2024-12-12 | 
    12 de diciembre de 2024 |  | 2024-12-12 | 
    12 dicembre 2024 |  | 2024-12-12 | 
    12 grudnia 2024 |  | 2024-12-12 | 
    12 lipca 2024 |  | 2024-07-12 | 
    12 июль 2024 |  | 2024-07-12 | 
    12 март 2024-ж. |  | 2024-03-12 | 
    2024-жылдын 12-марты |  | 2024-03-12 | 
    12 июни соли 2024 |  | 2024-06-12 | 
    2024 йил 12 март |  | 2024-03-12 | 
    с 12.03.2024 |  | 2024-03-12 | 
    до 12.03.2024 г. |  | 2024-03-12 | 
    12.03.2024 г. |  | 2024-03-12 | 
    12.03.2024ж. |  | 2024-03-12 | 
    12,03.2024 |  | 2024-03-12 | 
    12. 03.2024 |  | 2024-03-12 | 
    1985.03.12 |  | 1985-03-12 | 
    1985/3/12 |  | 1985-03-12 | 
    1985-3-2 |  | 1985-03-02 | 
    19850312 |  | 1985-03-12 | compact
    12.03.1985 00:00 |  | 1985-03-12 | 
    12.03.1985 14:35:20 |  | 1985-03-12 | 
    2024-03-12T00:00:00Z |  | 2024-03-12 | 
    марта 2024 |  | 2024-03 | partial
    наурыз 2024 |  | 2024-03 | partial
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
    12.03.1985 | 12.03.1986 |  | different year_differs
    12.03.1985 | 12 марта 1985 года |  | same
    12.03.1985 | 1985 жылғы 12 наурыз |  | same
    12.03.1985 | 12 MAR/MARS 1985 |  | same
    12.03.1985 | 12.III.1985 |  | same
    12.03.1985 | 120385 | {"field":"birth"} | same
    12/03/1985 | 12/03/1985 |  | same
    12/03/1985 | 03/12/1985 |  | same order_ambiguous
    12/03/1985 | 1985-03-12 |  | same order_ambiguous
    12/03/1985 | 1985-12-03 |  | same order_ambiguous
    12/03/1985 | 1985-12-03 | {"country":"KAZ"} | different day_month_swapped
    12/03/1985 | 1985-04-12 |  | different order_ambiguous
    12.03.1985 | 03.12.1985 | {"ocrB":true} | different day_month_swapped
    1985-03-12 | 1985-12-03 |  | different day_month_swapped
    12.03.1985 | 21.03.1985 | {"ocrB":true} | different
    12.03.1985 | 12.03.1986 | {"ocrB":true} | likely_ocr
    12.03.1985 | 12.03.1958 | {"ocrB":true} | different
    12.03.1985 | 12.03.1995 | {"ocrB":true} | different year_differs
    12.03.1985 | 12.08.1985 |  | different month_differs
    12.03.1985 | 12.05.1985 | {"ocrB":true} | likely_ocr
    12.03.1985 | 12.05.1985 |  | different month_differs
    10.03.1985 | 19.03.1985 | {"ocrB":true} | likely_ocr
    12.03.1985 | 15.03.1986 | {"ocrB":true} | different
    13.03.1985 | 15.05.1985 | {"ocrB":true} | likely_ocr
    12 марта 1985 | 12 мая 1985 | {"ocrB":true} | different month_differs
    12 мар 1985 | 12 май 1985 | {"ocrB":true} | different
    12 июня 1985 | 12 июля 1985 | {"ocrB":true} | different
    850312 | 12.03.1985 | {"a":{"mrz":true},"field":"birth"} | same
    8503<< | 12.03.1985 | {"a":{"mrz":true},"field":"birth"} | same partial
    8504<< | 12.03.1985 | {"a":{"mrz":true},"field":"birth"} | different
    XX.XX.1985 | 12.03.1985 | {"field":"birth"} | same partial
    XX.XX.1986 | 12.03.1985 | {"field":"birth"} | different
    1985 | 1985 |  | same partial
    31.02.1985 | 12.03.1985 | {"ocrA":true} | different unreadable
    31.02.1985 | 28.02.1985 | {"ocrA":true} | different unreadable
    12.03.2567 | 2024-03-12 |  | same
    12.03.1403 | 2024-06-01 |  | different
    12.03.85 | 1985-03-12 | {"field":"birth"} | same two_digit_year
    12.03.25 | 1925-03-12 | {"field":"birth","today":"2026-11-01"} | different
     | 12.03.1985 |  | different unreadable
    12.03.1985 | 12.03.1985 г.р. |  | same
    03/25/1985 | 25.03.1985 |  | same mdy_order`;

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
    8O1 | 801 | {"ocrA":true} | likely_ocr
    N12345678 | n12345678 | | same
    N12345678 | N-1234-5678 | | same
    N12345678 | N.12345678 | | same
    N12345678 | N_12345678 | | same
    N12345678 | № N12345678 | | same
    N12345678 | No. N12345678 | | same
    N12345678 | No N12345678 | | same
    N12345678 | Nr. N12345678 | | same
    N12345678 | N° N12345678 | | same
    N12345678 | #N12345678 | | same
    N12345678 | Ｎ１２３４５６７８ | | same
    N12345678 | N12345678<< | | same
    N12345678 | N<12345678 | | same
    N12345678 | N/12345678 | | same
    N12345678 | N\\\\12345678 | | same
    AB1234567 | АВ1234567 | | same homoglyph_fixed
    AB1234567 | АВ 1234567 | | same homoglyph_fixed
    MK123456 | МК123456 | | same homoglyph_fixed
    EK123456 | ЕК123456 | | same homoglyph_fixed
    PC123456 | РС123456 | | same homoglyph_fixed
    KH123456 | КН123456 | | same homoglyph_fixed
    XT123456 | ХТ123456 | | same homoglyph_fixed
    AN1234567 | АN1234567 | | same homoglyph_fixed
    751234567 | 75 1234567 | | same
    751234567 | 75 № 1234567 | | same
    751234567 | 75 №1234567 | | same
    N12345678 | N12345687 | | different transposition
    N12345678 | N12345687 | {"ocrB":true} | different transposition
    N12345678 | N21345678 | {"ocrB":true} | different transposition
    N12345678 | 1N2345678 | {"ocrB":true} | different transposition
    N12345678 | N1234567 | {"ocrB":true} | different length_differs
    N12345678 | N123456789 | {"ocrB":true} | different length_differs
    N12345678 | 2345678 | {"ocrB":true} | different length_differs
    AB1234567 | 1234567 | | different prefix_missing
    AB1234567 | B1234567 | | different prefix_missing
    N12345678 | N12345673 | {"ocrB":true} | likely_ocr
    N12345678 | N12345673 | | different
    N13345678 | N15345678 | {"ocrB":true} | likely_ocr
    N13345678 | N15345678 | | different
    N10345678 | N1O345678 | {"ocrB":true} | likely_ocr
    N10345678 | N1D345678 | {"ocrB":true} | likely_ocr
    N10345678 | N1Q345678 | {"ocrB":true} | likely_ocr
    N10345678 | N19345678 | {"ocrB":true} | likely_ocr
    N10345678 | N16345678 | {"ocrB":true} | likely_ocr
    N13345678 | N19345678 | {"ocrB":true} | likely_ocr
    N13345678 | N12345678 | {"ocrB":true} | likely_ocr
    N14345678 | N1A345678 | {"ocrB":true} | likely_ocr
    N12345678 | N72345678 | {"ocrB":true} | likely_ocr
    N12345678 | N12345668 | {"ocrB":true} | different
    N12345678 | N12345658 | {"ocrB":true} | different
    N12345678 | N12345688 | {"ocrB":true} | different
    N12445678 | N12745678 | {"ocrB":true} | likely_ocr
    B12345678 | 312345678 | {"ocrB":true} | likely_ocr
    M12345678 | N12345678 | {"ocrB":true} | likely_ocr
    N12345678 | H12345678 | {"ocrB":true} | different
    N10305678 | N1O3O5678 | {"ocrB":true} | likely_ocr
    N10305608 | N1O3O56O8 | {"ocrB":true} | different
    N10305678 | N1O3O5679 | {"ocrB":true} | different
    N12345678 | N82345671 | {"ocrB":true} | different
    L898902C3 | L898902C8 | {"ocrB":true,"mrzCheckA":"6"} | likely_ocr mrz_check_ok_A
    L898902C3 | L898902C3 | {"mrzCheckA":"6"} | same mrz_check_ok_A
    L898902C3 | L898902C3 | {"mrzCheckA":"7"} | same`;
