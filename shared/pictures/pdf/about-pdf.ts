import { cleanText } from '../../drawing/clean-text.ts';
import { ATTACHMENT_NAME, ATTACHMENT_PDF_KIND } from '../reopening/attachment.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { latinBytes, pdfText } from './pdf-syntax.ts';

/** What a PDF says of itself; each empty where there is nothing to say. */
export interface AboutPdf {
  readonly title: string;
  readonly author: string;
  /** In prose, for those who do not see it. */
  readonly description: string;
}

/** Attaches the map's own file; gives the entries of the catalogue. */
export function attach(objects: PdfObjects, file: Uint8Array): string {
  const name = `(map.${ATTACHMENT_NAME})`;
  const stream = objects.addPlainStream(
    `/Type /EmbeddedFile /Params << /Size ${file.length} >> /Subtype ${ATTACHMENT_PDF_KIND}`,
    file,
  );
  const spec = objects.add(
    `<< /Type /Filespec /F ${name} /UF ${name} /AFRelationship /Source /EF << /F ${stream} /UF ${stream} >> >>`,
  );
  return `/AF [${spec}] /Names << /EmbeddedFiles << /Names [${name} ${spec}] >> >>`;
}

/** The dictionary in which older programs look. */
export function writeInfo({ title, author, description }: AboutPdf): string {
  const entries = [
    `/Title ${pdfText(cleanText(title))}`,
    author === '' ? '' : `/Author ${pdfText(cleanText(author))}`,
    description === '' ? '' : `/Subject ${pdfText(cleanText(description))}`,
  ];
  return `<< ${entries.join(' ')} /Creator (Contention) /Producer (Contention) >>`;
}

/** The same as XMP; characters beyond ASCII as references, so that the packet is the same in any encoding. */
export function writeMetadata({ title, author, description }: AboutPdf): Uint8Array {
  const escapeText = (text: string): string =>
    cleanText(text).replace(/[&<>"\u0080-\u{10ffff}]/gu, (found) => `&#${found.codePointAt(0)};`);
  const one = (tag: string, text: string, list: string, attribute = ''): string =>
    text === ''
      ? ''
      : `<dc:${tag}><rdf:${list}><rdf:li${attribute}>${escapeText(text)}</rdf:li></rdf:${list}></dc:${tag}>`;
  const inDefault = ' xml:lang="x-default"';
  return latinBytes(`<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
${one('title', title, 'Alt', inDefault)}${one('creator', author, 'Seq')}${one('description', description, 'Alt', inDefault)}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`);
}
