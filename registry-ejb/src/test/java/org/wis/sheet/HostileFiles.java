package org.wis.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody might hand in by mistake or on purpose, each named by the refusal it must meet. */
final class HostileFiles {

    private static final Charset GB = Charset.forName("GB18030");
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private HostileFiles() {
    }

    /** Writes them into a folder: name of the file, code expected. */
    static Map<String, SheetRefusal> write(Path folder) throws IOException {
        Map<String, SheetRefusal> files = new TreeMap<>();
        byte[] honest = Workbooks.of(Workbooks.text("A1", "姓名"), Workbooks.text("A2", "王小梅")).bytes();
        put(folder, files, "empty.csv", new byte[0], SheetRefusal.FILE_EMPTY);
        put(folder, files, "picture.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13}, SheetRefusal.FILE_NOT_A_SHEET);
        put(folder, files, "page.csv", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8), SheetRefusal.FILE_NOT_A_SHEET);
        put(folder, files, "text.xlsx", "姓名\n王小梅\n".getBytes(StandardCharsets.UTF_8), SheetRefusal.FILE_NOT_A_SHEET);
        put(folder, files, "old.xls", container("Workbook"), SheetRefusal.FILE_OLD_FORMAT);
        put(folder, files, "locked.xlsx", container("EncryptedPackage"), SheetRefusal.FILE_ENCRYPTED);
        put(folder, files, "named.xlsm", honest, SheetRefusal.FILE_WITH_MACROS);
        put(folder, files, "macro.xlsx", Workbooks.of(Workbooks.text("A1", "x")).part("xl/vbaProject.bin", "x").bytes(), SheetRefusal.FILE_WITH_MACROS);
        put(folder, files, "macro-type.xlsx", Workbooks.of(Workbooks.text("A1", "x")).part("[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>").bytes(), SheetRefusal.FILE_WITH_MACROS);
        put(folder, files, "links.xlsx", Workbooks.of(Workbooks.text("A1", "x")).part("xl/externalLinks/externalLink1.xml", "<x/>").bytes(), SheetRefusal.FILE_WITH_LINKS);
        put(folder, files, "outside.xlsx", Workbooks.of(Workbooks.text("A1", "x")).part("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\""
                + REL + "/image\" Target=\"http://192.0.2.1/x.png\" TargetMode=\"External\"/></Relationships>").bytes(), SheetRefusal.FILE_WITH_LINKS);
        put(folder, files, "nested.xlsx", Workbooks.of(Workbooks.text("A1", "x")).part("xl/embeddings/inner.xlsx", honest).bytes(), SheetRefusal.FILE_WITH_FILES_INSIDE);
        put(folder, files, "entity.xlsx", Workbooks.of(Workbooks.text("A1", "x")).part("xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c><v>&e;</v></c></row></sheetData></worksheet>").bytes(), SheetRefusal.FILE_UNSAFE_XML);
        put(folder, files, "laughs.xlsx", Workbooks.of(Workbooks.text("A1", "x")).part("xl/sharedStrings.xml", laughs()).bytes(), SheetRefusal.FILE_UNSAFE_XML);
        put(folder, files, "document.xlsx", onePart("word/document.xml", "<w/>"), SheetRefusal.FILE_NOT_A_SHEET);
        put(folder, files, "cut-off.xlsx", java.util.Arrays.copyOf(honest, honest.length / 2), SheetRefusal.FILE_DAMAGED);
        put(folder, files, "broken-xml.xlsx", Workbooks.of("<c r=\"A1\"><v>1</c>").bytes(), SheetRefusal.FILE_DAMAGED);
        put(folder, files, "address.xlsx", Workbooks.of("<c r=\"99A\"><v>1</v></c>").bytes(), SheetRefusal.FILE_DAMAGED);
        put(folder, files, "blank.xlsx", Workbooks.of("<c r=\"A1\" s=\"1\"/>").bytes(), SheetRefusal.FILE_WITHOUT_ROWS);
        put(folder, files, "blank.csv", "\n  \n".getBytes(StandardCharsets.UTF_8), SheetRefusal.FILE_WITHOUT_ROWS);
        put(folder, files, "wide.xlsx", Workbooks.of(Workbooks.number("XFD1", "1", false)).bytes(), SheetRefusal.FILE_TOO_MANY_COLUMNS);
        put(folder, files, "utf16.csv", "\uFEFF姓名\n王\n".getBytes(StandardCharsets.UTF_16LE), SheetRefusal.FILE_UTF_16);
        put(folder, files, "nul.csv", "姓名\n王\0小\n".getBytes(StandardCharsets.UTF_8), SheetRefusal.FILE_NUL);
        put(folder, files, "long-line.csv", ("姓名\n" + "长".repeat(200_000)).getBytes(StandardCharsets.UTF_8), SheetRefusal.FILE_LINE_TOO_LONG);
        put(folder, files, "open-quote.csv", "姓名\n\"王小梅\n李兰\n".getBytes(StandardCharsets.UTF_8), SheetRefusal.FILE_QUOTE_OPEN);
        put(folder, files, "wrong-quote.csv", "姓名\n\"王\"小梅\n".getBytes(StandardCharsets.UTF_8), SheetRefusal.FILE_QUOTE_WRONG);
        put(folder, files, "broken-utf8.csv", broken("姓名,单位\n王小梅,柳湾乡信息服务站\n李兰,松风乡信息服务站\n".getBytes(StandardCharsets.UTF_8)), SheetRefusal.FILE_BROKEN_BYTES);
        put(folder, files, "broken-gb.csv", broken("姓名,单位\n王小梅,柳湾乡信息服务站\n李兰,松风乡信息服务站\n".getBytes(GB)), SheetRefusal.FILE_BROKEN_BYTES);
        put(folder, files, "million.csv", "姓名\n".concat("王\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8), SheetRefusal.FILE_TOO_MANY_ROWS);
        millionRows(folder.resolve("million.xlsx"));
        files.put("million.xlsx", SheetRefusal.FILE_TOO_MANY_ROWS);
        swelling(folder.resolve("bomb.xlsx"), "xl/worksheets/sheet1.xml", 1000);
        files.put("bomb.xlsx", SheetRefusal.FILE_SWELLS);
        swelling(folder.resolve("bomb-beside.xlsx"), "docProps/app.bin2", 1000);
        files.put("bomb-beside.xlsx", SheetRefusal.FILE_SWELLS);
        manyParts(folder.resolve("parts.xlsx"));
        files.put("parts.xlsx", SheetRefusal.FILE_SWELLS);
        large(folder.resolve("large.csv"));
        files.put("large.csv", SheetRefusal.FILE_TOO_LARGE);
        return files;
    }

    private static void put(Path folder, Map<String, SheetRefusal> files, String name, byte[] content, SheetRefusal expected) throws IOException {
        Files.write(folder.resolve(name), content);
        files.put(name, expected);
    }

    private static byte[] container(String stream) {
        byte[] bytes = new byte[4096];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(head, 0, bytes, 0, head.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    /** A cut in the middle of a character of the third line. */
    private static byte[] broken(byte[] honest) {
        byte[] bytes = honest.clone();
        bytes[bytes.length - 2] = (byte) 0xFF;
        return bytes;
    }

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            dtd.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        return dtd.append("]><sst><si><t>&a19;</t></si></sst>").toString();
    }

    private static byte[] onePart(String name, String content) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void millionRows(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); SheetWriter writer = new SheetWriter(out, "x")) {
            for (int i = 0; i < 1_000_000; i++) {
                writer.value(0, i);
                writer.next();
            }
        }
    }

    /** Some kilobytes that become a gigabyte. */
    private static void swelling(Path file, String part, int megabytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
        }
    }

    private static void manyParts(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/p" + i + ".xml"));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void large(Path file) throws IOException {
        byte[] line = "王小梅,柳湾乡\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < 100 * SheetLimits.MEGABYTE; written += line.length) {
                out.write(line);
            }
        }
    }
}
