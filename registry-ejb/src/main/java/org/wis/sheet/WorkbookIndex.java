package org.wis.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.wis.gate.Refused;

/** Which sheets a workbook has, which of them can be seen, and in which part each lies. */
final class WorkbookIndex {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<Named> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();

    /** Hears of each element of each part. */
    void element(String part, XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (part.equals("[Content_Types].xml")) {
            String type = xml.getAttributeValue(null, "ContentType");
            if (type != null && type.toLowerCase(java.util.Locale.ROOT).contains("macroenabled")) {
                throw new Refused(SheetRefusal.FILE_WITH_MACROS);
            }
        } else if (part.equals("xl/workbook.xml") && name.equals("sheet")) {
            sheets.add(new Named(xml.getAttributeValue(null, "name"), xml.getAttributeValue(RELATIONS, "id"), xml.getAttributeValue(null, "state")));
        } else if (part.endsWith(".rels") && name.equals("Relationship")) {
            relation(part, xml);
        }
    }

    private void relation(String part, XMLStreamReader xml) {
        String target = String.valueOf(xml.getAttributeValue(null, "Target"));
        String type = String.valueOf(xml.getAttributeValue(null, "Type"));
        boolean outside = "External".equals(xml.getAttributeValue(null, "TargetMode"));
        if (outside && !type.endsWith("/hyperlink")) {
            throw new Refused(SheetRefusal.FILE_WITH_LINKS);
        }
        if (part.equals("xl/_rels/workbook.xml.rels")) {
            targets.put(xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }

    Optional<Place> firstVisible() {
        return sheets.stream()
                .filter(sheet -> sheet.name() != null && (sheet.state() == null || sheet.state().equals("visible")) && targets.containsKey(sheet.id()))
                .findFirst()
                .map(sheet -> new Place(sheet.name(), targets.get(sheet.id())));
    }

    /** A sheet and the part it lies in. */
    record Place(String name, String part) {
    }

    private record Named(String name, String id, String state) {
    }
}
