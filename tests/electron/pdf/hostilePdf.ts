import { PDFDocument, PDFHexString, PDFName, PDFString, rgb, StandardFonts } from "@cantoo/pdf-lib";

/**
 * One PDF with everything that may not travel and everything that must: form fields (one without an appearance),
 * scripts, a program to start, an attachment, bookmarks by name, links between pages, a hidden layer, a comment,
 * more restores than saves, and (unless switched off) page boxes inherited from the tree. Four pages.
 */
export async function hostilePdf(inherits = true): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const { context } = document;
  const font = await document.embedFont(StandardFonts.Helvetica);
  const pages = Array.from({ length: 4 }, (_, index) => {
    const page = document.addPage([500, 700]);
    page.drawText(`Hostile page ${index + 1}`, { x: 50, y: 620, size: 20, font });
    page.drawRectangle({ x: 50, y: 300, width: 120, height: 80, color: rgb(0.8, 0.2, 0.1) });
    return page;
  });
  const [first, second, third, fourth] = pages;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new Error("pages");

  const form = document.getForm();
  const name = form.createTextField("name");
  name.setText("SHARMA PRIYA");
  name.addToPage(first, { x: 50, y: 500, width: 250, height: 30 });
  const box = form.createCheckBox("agree");
  box.addToPage(first, { x: 50, y: 450, width: 20, height: 20 });
  box.check();
  const bare = form.createTextField("bare");
  bare.setText("NO APPEARANCE");
  bare.addToPage(second, { x: 50, y: 500, width: 250, height: 30 });
  form.updateFieldAppearances(font);
  bare.acroField.getWidgets()[0]?.dict.delete(PDFName.of("AP"));

  document.addJavaScript("main", "app.alert('hello')");
  await document.attach(new Uint8Array([1, 2, 3]), "secret.bin", { mimeType: "application/octet-stream" });
  const annotation = (more: Record<string, unknown>, rect: readonly number[]) =>
    context.register(
      context.obj({ Type: "Annot", Rect: [...rect], Border: [0, 0, 1], ...(more as Record<string, never>) }),
    );
  const launch = annotation({ Subtype: "Link", A: { S: "Launch", F: PDFString.of("calc.exe") } }, [300, 100, 350, 120]);
  const toThird = annotation({ Subtype: "Link", Dest: [third.ref, "Fit"] }, [50, 200, 150, 220]);
  const toNamed = annotation({ Subtype: "Link", A: { S: "GoTo", D: PDFString.of("chapter") } }, [50, 170, 150, 190]);
  const toWeb = annotation(
    { Subtype: "Link", A: { S: "URI", URI: PDFString.of("https://example.org/") } },
    [50, 140, 150, 160],
  );
  const look = context.register(
    context.stream("0 0.4 0.8 rg 0 0 60 30 re f", { Type: "XObject", Subtype: "Form", BBox: [0, 0, 60, 30] }),
  );
  const stamp = annotation(
    { Subtype: "Stamp", F: 4, AP: { N: look }, Contents: PDFString.of("seen") },
    [400, 600, 460, 630],
  );
  const file = annotation(
    { Subtype: "FileAttachment", F: 4, AP: { N: look }, FS: { Type: "Filespec", F: PDFString.of("x") } },
    [400, 550, 460, 580],
  );
  third.node.set(PDFName.of("Annots"), context.obj([launch, toThird, toNamed, toWeb, stamp, file]));
  third.node.set(PDFName.of("AA"), context.obj({ O: { S: "JavaScript", JS: PDFString.of("1") } }));

  const layer = context.register(context.obj({ Type: "OCG", Name: PDFString.of("hidden") }));
  fourth.node.normalizedEntries();
  const resources = fourth.node.Resources();
  resources?.set(PDFName.of("Properties"), context.obj({ MC0: layer }));
  const content = context.register(
    context.stream("Q Q /OC /MC0 BDC 0 0 1 rg 200 100 200 150 re f EMC 1 0 0 1 20 0 cm 0 0.5 0 rg 60 60 100 60 re f"),
  );
  const present = fourth.node.Contents();
  const streams = present === undefined ? [] : (present as unknown as { asArray(): never[] }).asArray();
  fourth.node.set(PDFName.of("Contents"), context.obj([...streams, content]));
  document.catalog.set(PDFName.of("OCProperties"), context.obj({ OCGs: [layer], D: { OFF: [layer], Order: [] } }));

  await document.flush();
  const names = document.catalog.lookup(PDFName.of("Names")) as unknown as { set(key: PDFName, value: unknown): void };
  names.set(PDFName.of("Dests"), context.obj({ Names: [PDFString.of("chapter"), [fourth.ref, "XYZ", 0, 700, null]] }));
  const root = context.nextRef();
  const one = context.nextRef();
  const two = context.nextRef();
  const inner = context.nextRef();
  context.assign(
    one,
    context.obj({
      Title: PDFHexString.fromText("Раздел один"),
      Parent: root,
      Next: two,
      First: inner,
      Last: inner,
      Count: 1,
      Dest: [first.ref, "Fit"],
    }),
  );
  context.assign(inner, context.obj({ Title: PDFString.of("Inner"), Parent: one, Dest: [second.ref, "Fit"] }));
  context.assign(
    two,
    context.obj({
      Title: PDFString.of("By name"),
      Parent: root,
      Prev: one,
      A: { S: "GoTo", D: PDFString.of("chapter") },
    }),
  );
  context.assign(root, context.obj({ Type: "Outlines", First: one, Last: two, Count: 3 }));
  document.catalog.set(PDFName.of("Outlines"), root);

  // Boxes and turns that pages inherit.
  const tree = document.catalog.Pages();
  tree.set(PDFName.of("MediaBox"), context.obj([0, 0, 500, 700]));
  if (inherits) for (const page of pages) page.node.delete(PDFName.of("MediaBox"));
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}
