import type { UaPart } from "./structure-type.ts";

/**
 * What a PDF says about itself; `date` is its date of making, and `part` the part of ISO 14289 it is to meet.
 */
export interface About {
  title: string;
  author: string;
  subject: string;
  lang: string;
  part: UaPart;
  date: Date;
}

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A PDF Declaration: that the file is well tagged, for access and for reuse (WTPDF 1.0, 6.1.3), which PDF/UA-2 brings with it. */
const wellTagged = ["accessibility1.0", "reuse1.0"]
  .map(
    (level) =>
      `<rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#${level}</pdfd:conformsTo></rdf:li>`,
  )
  .join("");
const declarations = `<pdfd:declarations xmlns:pdfd="http://pdfa.org/declarations/"><rdf:Bag>${wellTagged}</rdf:Bag></pdfd:declarations>`;

/**
 * The metadata packet that claims conformance (ISO 14289-1, 5 and 7.1; ISO 14289-2, 5). `id` is 32
 * hexadecimal digits that name the document.
 */
export function xmp(
  { title, author, subject, lang, part, date }: About,
  producer: string,
  id: string,
): string {
  const made = date.toISOString().replace(/\.\d+Z$/, "Z");
  const alternatives = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternatives(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${made}</xmp:CreateDate><xmp:ModifyDate>${made}</xmp:ModifyDate>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
<xmpMM:DocumentID>uuid:${id.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-8$3-8$4-$5")}</xmpMM:DocumentID>
<pdfuaid:part>${part}</pdfuaid:part>${part === 2 ? `<pdfuaid:rev>2024</pdfuaid:rev>\n${declarations}` : ""}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
