package org.wis.division;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.wis.gate.Refused;

/**
 * The tables of an uploaded archive (zip, or the tgz that npm packs) or single CSV files, laid in a private folder until they are imported.
 * Nothing is ever written under a name from the archive. Close it, and the folder is gone.
 */
public final class DivisionPackage implements Closeable {

    private static final long MEGABYTE = 1024L * 1024;
    /** The true package unpacks to 190 MB, its largest table to 38 MB. */
    private static final long WHOLE_LIMIT = 512 * MEGABYTE;
    private static final long TABLE_LIMIT = 96 * MEGABYTE;
    private static final int ENTRY_LIMIT = 2000;

    private final Path folder;
    private final Map<DivisionTable, Path> tables = new EnumMap<>(DivisionTable.class);

    private DivisionPackage(Path folder) {
        this.folder = folder;
    }

    /** An empty one in a new folder that only this process may read. @throws UncheckedIOException when the disk refuses */
    public static DivisionPackage create() {
        try {
            return new DivisionPackage(Files.createTempDirectory("wis-divisions"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes an uploaded file.
     *
     * @param fileName its name as given by the browser; decides only which table a bare CSV is
     * @param upload   its bytes; not closed
     * @throws Refused ARCHIVE_UNREADABLE, ARCHIVE_TOO_LARGE, ARCHIVE_NAMES_HOSTILE, ARCHIVE_WITHOUT_TABLES; tables taken before stay
     */
    public void add(String fileName, InputStream upload) {
        String shown = baseName(fileName == null ? "" : fileName.replace('\\', '/'));
        int before = tables.size();
        try {
            BufferedInputStream in = new BufferedInputStream(upload, 1 << 16);
            in.mark(4);
            int first = in.read();
            int second = in.read();
            in.reset();
            BoundedInput.Budget budget = new BoundedInput.Budget(WHOLE_LIMIT, () -> new Refused(DivisionRefusal.ARCHIVE_TOO_LARGE, shown, WHOLE_LIMIT / MEGABYTE));
            if (first == 'P' && second == 'K') {
                addZip(in, budget);
            } else if (first == 0x1f && second == 0x8b) {
                addTar(new BoundedInput(new GZIPInputStream(in, 1 << 16), budget));
            } else {
                DivisionTable table = DivisionTable.named(shown).orElseThrow(() -> new Refused(DivisionRefusal.ARCHIVE_UNREADABLE, shown));
                keep(table, in, shown);
            }
        } catch (ZipException | EOFException e) {
            throw new Refused(DivisionRefusal.ARCHIVE_UNREADABLE, shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (tables.size() == before) {
            throw new Refused(DivisionRefusal.ARCHIVE_WITHOUT_TABLES, shown);
        }
    }

    /** Which tables are there; never null. */
    public Set<DivisionTable> tables() {
        return Set.copyOf(tables.keySet());
    }

    InputStream open(DivisionTable table) throws IOException {
        return Files.newInputStream(tables.get(table));
    }

    @Override
    public void close() {
        try {
            for (Path table : tables.values()) {
                Files.deleteIfExists(table);
            }
            tables.clear();
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addZip(InputStream in, BoundedInput.Budget budget) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        BoundedInput content = new BoundedInput(zip, budget);
        int entries = 0;
        for (ZipEntry entry = nextOf(zip); entry != null; entry = nextOf(zip)) {
            countEntry(++entries, entry.getName());
            Optional<DivisionTable> table = entry.isDirectory() ? Optional.empty() : tableOf(entry.getName());
            if (table.isPresent()) {
                keep(table.get(), content, entry.getName());
            } else {
                content.skipRest();
            }
        }
    }

    /** A name that is not UTF-8 makes the JDK throw an unchecked exception. */
    private static ZipEntry nextOf(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new ZipException(e.getMessage());
        }
    }

    private void addTar(InputStream in) throws IOException {
        TarReader tar = new TarReader(in);
        int entries = 0;
        for (Optional<TarReader.Entry> entry = tar.next(); entry.isPresent(); entry = tar.next()) {
            countEntry(++entries, entry.get().name());
            if (entry.get().link()) {
                throw new Refused(DivisionRefusal.ARCHIVE_NAMES_HOSTILE, entry.get().name());
            }
            Optional<DivisionTable> table = tableOf(entry.get().name());
            if (table.isPresent()) {
                keep(table.get(), tar.content(), entry.get().name());
            }
        }
    }

    private static void countEntry(int entries, String name) {
        if (entries > ENTRY_LIMIT) {
            throw new Refused(DivisionRefusal.ARCHIVE_NAMES_HOSTILE, name);
        }
    }

    /** Which table an entry is, if any; a name that tries to lead elsewhere condemns the archive, although it would never be used as a path. */
    private static Optional<DivisionTable> tableOf(String entry) {
        boolean leadsOut = entry.startsWith("/") || entry.indexOf('\\') >= 0 || entry.indexOf(':') >= 0
                || ("/" + entry + "/").contains("/../") || entry.chars().anyMatch(Character::isISOControl);
        if (leadsOut) {
            throw new Refused(DivisionRefusal.ARCHIVE_NAMES_HOSTILE, entry.replaceAll("\\p{Cntrl}", "?"));
        }
        return DivisionTable.named(baseName(entry).toLowerCase(Locale.ROOT));
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void keep(DivisionTable table, InputStream in, String entry) throws IOException {
        if (tables.containsKey(table)) {
            throw new Refused(DivisionRefusal.ARCHIVE_NAMES_HOSTILE, entry);
        }
        Path file = folder.resolve(table.fileName());
        tables.put(table, file);
        Files.copy(new BoundedInput(in, new BoundedInput.Budget(TABLE_LIMIT, () -> new Refused(DivisionRefusal.ARCHIVE_TOO_LARGE, table.fileName(), TABLE_LIMIT / MEGABYTE))), file);
    }
}
