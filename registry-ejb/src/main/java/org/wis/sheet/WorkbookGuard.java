package org.wis.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wis.gate.Refused;

/**
 * Looks through every part of a workbook before a reader of workbooks sees it: how many parts, how large they become, what they are called, and that their text
 * declares nothing. Sizes are counted while unpacking; what the archive says of itself is not believed.
 */
final class WorkbookGuard {

    private static final Pattern MACROS = Pattern.compile(".*(vbaproject|vbadata|macrosheets/|activex/|customui/).*");
    private static final Pattern LINKS = Pattern.compile(".*(externallinks/|connections\\.xml|querytables/|customdata/).*");
    private static final Pattern INSIDE = Pattern.compile(".*(embeddings/|\\.(zip|jar|xlsx|xlsm|xls|docx?|pptx?|exe|gz|7z|rar)$).*");
    private static final Pattern BINARY_WORKBOOK = Pattern.compile("xl/workbook\\.bin");

    private final SheetLimits limits;
    private long opened;
    private final WorkbookIndex index = new WorkbookIndex();
    private final Map<String, SheetScan> sheets = new HashMap<>();

    private WorkbookGuard(SheetLimits limits) {
        this.limits = limits;
    }

    static WorkbookParts inspect(Path file, SheetLimits limits) throws IOException {
        WorkbookGuard guard = new WorkbookGuard(limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            guard.names(zip);
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                guard.look(zip, entries.nextElement());
            }
        } catch (ZipException | XMLStreamException | IllegalArgumentException e) {
            throw guard.unreadable(e);
        } catch (IOException e) {
            throw new Refused(SheetRefusal.FILE_DAMAGED);
        }
        return guard.parts();
    }

    private Refused unreadable(Exception cause) {
        // The reader of XML stops an entity before it can swell and says so in its own words.
        boolean entity = cause instanceof XMLStreamException && String.valueOf(cause.getMessage()).contains("entity");
        return new Refused(entity ? SheetRefusal.FILE_UNSAFE_XML : SheetRefusal.FILE_DAMAGED);
    }

    private void names(ZipFile zip) {
        if (zip.size() > limits.entries()) {
            throw new Refused(SheetRefusal.FILE_SWELLS);
        }
        Set<String> seen = new HashSet<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            String name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
            if (!seen.add(name)) {
                throw new Refused(SheetRefusal.FILE_DAMAGED);
            }
            if (MACROS.matcher(name).matches()) {
                throw new Refused(SheetRefusal.FILE_WITH_MACROS);
            }
            if (LINKS.matcher(name).matches()) {
                throw new Refused(SheetRefusal.FILE_WITH_LINKS);
            }
            if (INSIDE.matcher(name).matches()) {
                throw new Refused(SheetRefusal.FILE_WITH_FILES_INSIDE);
            }
        }
        if (!seen.contains("xl/workbook.xml")) {
            throw new Refused(seen.stream().anyMatch(BINARY_WORKBOOK.asMatchPredicate()) ? SheetRefusal.FILE_OLD_FORMAT : SheetRefusal.FILE_NOT_A_SHEET);
        }
    }

    private void look(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        String name = entry.getName();
        try (InputStream raw = zip.getInputStream(entry)) {
            CountedInput content = new CountedInput(raw, entry.getCompressedSize(), this::grown);
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                read(name, content);
            }
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    /** Called for every piece unpacked. */
    private void grown(long piece, long partSoFar, long stored) {
        opened += piece;
        boolean swells = partSoFar > SheetLimits.MEGABYTE && partSoFar > Math.max(1, stored) * limits.ratio();
        if (swells || opened > limits.openedBytes()) {
            throw new Refused(SheetRefusal.FILE_SWELLS);
        }
    }

    private void read(String name, InputStream content) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(content);
        SheetScan scan = name.startsWith("xl/worksheets/") && !name.contains("/_rels/") ? new SheetScan(limits) : null;
        if (scan != null) {
            sheets.put(name, scan);
        }
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.ENTITY_DECLARATION) {
                throw new Refused(SheetRefusal.FILE_UNSAFE_XML);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                index.element(name, xml);
                if (scan != null) {
                    scan.element(xml);
                }
            }
        }
        xml.close();
    }

    /** The reader of the Java platform itself, which follows nothing. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, Boolean.FALSE);
        return factory;
    }

    private WorkbookParts parts() {
        WorkbookIndex.Place place = index.firstVisible().orElseThrow(() -> new Refused(SheetRefusal.FILE_WITHOUT_ROWS));
        SheetScan scan = sheets.get(place.part());
        if (scan == null || scan.isBlank()) {
            throw new Refused(SheetRefusal.FILE_WITHOUT_ROWS);
        }
        scan.checkSize();
        return new WorkbookParts(place.name(), scan.merged());
    }
}
