/**
 * A PDF of one page as the official printer sets it: head, body and foot by place and size. Its letters
 * are those of Latin-1; `drawn` is what else the page paints, in operators of PDF.
 */
export function printedPdf(id: string, body: readonly string[], drawn = ''): Uint8Array {
  const [, number = ''] = id.split('-');
  const lines: [x: number, y: number, size: number, text: string][] = [
    [55.3, 762.5, 18.1, 'Tweede Kamer der Staten-Generaal'],
    [511.5, 740.3, 51.2, '2'],
    [55.3, 705.7, 9.6, 'Vergaderjaar 2019-2020'],
    [55.3, 648.9, 9.1, '27 925'],
    [221.1, 648.9, 9.1, 'Bestrijding internationaal terrorisme'],
    [55.3, 620.2, 9.1, `Nr. ${number}`],
    [221.1, 620.2, 9.1, 'BRIEF VAN DE MINISTER VAN PROEVEN'],
    ...body.map((text, at): [number, number, number, string] => [
      221.1,
      590 - 19.2 * at,
      8.5,
      text,
    ]),
    [221.1, 69.4, 9.1, `Tweede Kamer, vergaderjaar 2019-2020, 27 925, nr. ${number}`],
    [535, 69.4, 9.1, '1'],
  ];
  const content = lines.map(
    ([x, y, size, text]) =>
      `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[\\()]/gu, String.raw`\$&`)}) Tj ET`,
  );
  content.push(drawn);
  return assembled([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.join('\n').length} >>\nstream\n${content.join('\n')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]);
}

/** The objects of a PDF with the table that says where each starts. */
function assembled(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${start}`.padStart(10, '0');
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += starts.map((start) => `${start} 00000 n \n`).join('');
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
