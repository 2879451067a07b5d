package org.wis.sheet;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.wis.gate.Refused;

/** Reads every file of a folder in a virtual machine of its own and prints what came of each: name, code, milliseconds. */
final class HostileReading {

    static final SheetLimits LIMITS = new SheetLimits(8 * SheetLimits.MEGABYTE, 64 * SheetLimits.MEGABYTE, 100, 200, 5001, 60, 20_000);

    private HostileReading() {
    }

    public static void main(String[] folder) throws Exception {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(folder[0]))) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            long begun = System.nanoTime();
            String code = code(file);
            System.out.println(file.getFileName() + " " + code + " " + (System.nanoTime() - begun) / 1_000_000);
        }
    }

    static String code(Path path) throws Exception {
        try (InputStream in = Files.newInputStream(path); SheetFile file = SheetFile.inspect(path.getFileName().toString(), in, LIMITS); SheetRows rows = file.rows()) {
            int count = 0;
            while (rows.next().isPresent()) {
                count++;
            }
            return "READ_" + count;
        } catch (Refused refused) {
            return refused.code().name();
        }
    }
}
