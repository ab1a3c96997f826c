import type { OpenPdf } from "./openPdf.ts";

/** What a PDF carries beside its pages, as far as PDFium tells. */
export interface PdfDescription {
  readonly encrypted: boolean;
  /** False where PDFium had to rebuild the table of objects: the file is damaged. */
  readonly soundTable: boolean;
  /** "none", "acroform", or one of the two kinds of XFA. */
  readonly form: "none" | "acroform" | "xfa";
  /** Signature fields that hold a signature; an empty field to sign is none. */
  readonly signatures: number;
  readonly javaScripts: number;
  readonly attachments: number;
}

/** FPDF_GetFormType: 0 none, 1 AcroForm, 2 and 3 XFA. */
const FORMS = ["none", "acroform", "xfa", "xfa"] as const;

export function describePdf(pdf: OpenPdf): PdfDescription {
  const { api } = pdf.pdfium;
  let signatures = 0;
  const fields = Math.max(0, api.FPDF_GetSignatureCount(pdf.document));
  for (let index = 0; index < fields; index++) {
    const signature = api.FPDF_GetSignatureObject(pdf.document, index);
    if (signature !== 0 && api.FPDFSignatureObj_GetContents(signature, 0, 0) > 0) signatures++;
  }
  return {
    encrypted: api.FPDF_GetSecurityHandlerRevision(pdf.document) >= 0,
    soundTable: api.FPDF_DocumentHasValidCrossReferenceTable(pdf.document),
    form: FORMS[api.FPDF_GetFormType(pdf.document)] ?? "none",
    signatures,
    javaScripts: Math.max(0, api.FPDFDoc_GetJavaScriptActionCount(pdf.document)),
    attachments: Math.max(0, api.FPDFDoc_GetAttachmentCount(pdf.document)),
  };
}

/** Widgets (boxes of form fields) on all pages that can be loaded. */
export function countWidgets(pdf: OpenPdf): number {
  const { api } = pdf.pdfium;
  const WIDGET = 20;
  let widgets = 0;
  for (let pageIndex = 0; pageIndex < pdf.pageCount; pageIndex++) {
    const handle = api.FPDF_LoadPage(pdf.document, pageIndex);
    if (handle === 0) continue;
    const count = api.FPDFPage_GetAnnotCount(handle);
    for (let index = 0; index < count; index++) {
      const annotation = api.FPDFPage_GetAnnot(handle, index);
      if (annotation === 0) continue;
      if (api.FPDFAnnot_GetSubtype(annotation) === WIDGET) widgets++;
      api.FPDFPage_CloseAnnot(annotation);
    }
    api.FPDF_ClosePage(handle);
  }
  return widgets;
}
