const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** How a paragraph looks, beside its text. */
export interface ParagraphLook {
  readonly style?: string;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  readonly isBold?: boolean;
}

/** Text inside an element: characters that XML 1.0 does not allow are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

export function paragraph(text: string, { style, keepNext, isBold }: ParagraphLook): string {
  const look = [
    ...(style === undefined ? [] : [`<w:pStyle w:val="${style}"/>`]),
    ...(keepNext === true ? ["<w:keepNext/>"] : []),
  ].join("");
  const bold = isBold === true ? "<w:rPr><w:b/></w:rPr>" : "";
  const run = text === "" ? "" : `<w:r>${bold}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p>${look === "" ? "" : `<w:pPr>${look}</w:pPr>`}${run}</w:p>`;
}

/** A table over the width of the text, its first row repeated on every page. */
export function drawTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.floor(TEXT_TWIPS / columns.length);
  const cell = (text: string, isBold: boolean) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, { style: "Cell", isBold })}</w:tc>`;
  const row = (cells: readonly string[], isHeading: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${isHeading ? "<w:tblHeader/>" : ""}</w:trPr>${cells.map((text) => cell(text, isHeading)).join("")}</w:tr>`;
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA0A6"/>`)
    .join("");
  const grid = columns.map(() => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_TWIPS}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(columns, true)}${rows.map((cells) => row(cells, false)).join("")}</w:tbl>`;
}

/** A4 less the margins of 25 and 20 mm, in twentieths of a point. */
const TEXT_TWIPS = 9355;

/** The document's body on A4 with the margins that the PDF has. */
export function documentXml(body: string): string {
  return `${HEAD}<w:document ${W} xmlns:r="${RELATIONS}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1134" w:bottom="1134" w:left="1417" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

/** Styles by their Word names, so that another program's outline and templates know them. */
export function stylesXml(language: string): string {
  const style = (id: string, name: string, paragraphLook: string, runLook = "") =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraphLook}</w:pPr><w:rPr>${runLook}</w:rPr></w:style>`;
  const lang = language === "ru" ? "ru-RU" : "en-GB";
  return `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${lang}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="160" w:line="288" w:lineRule="auto"/></w:pPr></w:style>${[
    style(
      "Heading1",
      "heading 1",
      '<w:keepNext/><w:spacing w:before="320" w:after="200"/><w:outlineLvl w:val="0"/>',
      '<w:b/><w:sz w:val="28"/>',
    ),
    style("Address", "Address", '<w:spacing w:after="120"/><w:ind w:right="3600"/>'),
    style("Dateline", "Date", '<w:jc w:val="right"/>'),
    style(
      "ListNumber",
      "List Number",
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/>',
      '<w:sz w:val="20"/>',
    ),
    style(
      "Cell",
      "Table Text",
      '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
      '<w:sz w:val="20"/>',
    ),
    style("Signing", "Signature", '<w:spacing w:before="240" w:after="0"/>'),
    style("Footer", "footer", '<w:spacing w:after="0"/>', '<w:color w:val="667080"/><w:sz w:val="16"/>'),
  ].join("")}</w:styles>`;
}

/** Parts that are the same in every letter. */
export const STATIC_PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD_TYPE}.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD_TYPE}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  "word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${RELATIONS}/footer" Target="footer1.xml"/></Relationships>`,
  "word/numbering.xml": `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
};
