package org.wis.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together by hand, honest ones and others. */
public final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Workbooks() {
    }

    /** A workbook with one sheet of these rows; a row is the inner XML of its cells. */
    public static Workbooks of(String... rows) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            data.append("<row r=\"").append(i + 1).append("\">").append(rows[i]).append("</row>");
        }
        return ofSheetData(data.toString(), "");
    }

    /** A workbook with one sheet. */
    public static Workbooks ofSheetData(String data, String after) {
        Workbooks book = new Workbooks();
        book.part("[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        book.part("_rels/.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + REL + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        book.part("xl/workbook.xml", HEAD + "<workbook " + MAIN + " xmlns:r=\"" + REL + "\"><sheets>"
                + "<sheet name=\"藏\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/><sheet name=\"人员\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        book.part("xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + REL + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"" + REL + "/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
                + "<Relationship Id=\"rId3\" Type=\"" + REL + "/styles\" Target=\"styles.xml\"/></Relationships>");
        book.part("xl/styles.xml", HEAD + "<styleSheet " + MAIN + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        book.part("xl/worksheets/sheet1.xml", HEAD + "<worksheet " + MAIN + "><sheetData>" + data + "</sheetData>" + after + "</worksheet>");
        book.part("xl/worksheets/sheet2.xml", HEAD + "<worksheet " + MAIN + "><sheetData><row r=\"1\">" + text("A1", "藏起来的") + "</row></sheetData></worksheet>");
        return book;
    }

    /** A cell of text. */
    public static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
    }

    /** A cell with a number, shown as a date or not. */
    public static String number(String reference, String number, boolean asDate) {
        return "<c r=\"" + reference + "\" s=\"" + (asDate ? 1 : 0) + "\"><v>" + number + "</v></c>";
    }

    /** Adds or replaces a part. */
    public Workbooks part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a part. */
    public Workbooks part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
