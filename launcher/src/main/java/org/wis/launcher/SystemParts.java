package org.wis.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The two servers as delivered, and where they are unpacked: a folder per version, so that an upgrade unpacks anew.
 */
final class SystemParts {

    private static final String DATABASE_PROGRAM = "/bin/mariadbd";

    private final Settings settings;

    SystemParts(Settings settings) {
        this.settings = settings;
    }

    /** The file in {@code folder} whose name begins and ends like this; the last by name where there are several versions. */
    static Path find(Path folder, String beginning, String end) {
        List<Path> found = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                found = files.filter(file -> file.getFileName().toString().startsWith(beginning) && file.getFileName().toString().endsWith(end)).sorted().toList();
            } catch (IOException wrong) {
                throw new java.io.UncheckedIOException(wrong);
            }
        }
        return found.isEmpty() ? folder.resolve(beginning + end) : found.get(found.size() - 1);
    }

    Path payara() throws IOException {
        PreflightChecks.file(settings.payaraZip(), "Payara");
        Path folder = folder(settings.payaraZip());
        UnpackedArchive.into(settings.payaraZip(), "payara6/", folder);
        return folder;
    }

    DatabaseProgram mariadb() throws IOException {
        PreflightChecks.file(settings.mariadbJar(), "MariaDB");
        Path folder = folder(settings.mariadbJar());
        UnpackedArchive.into(settings.mariadbJar(), prefix(settings.mariadbJar()), folder);
        DatabaseProgram program = new DatabaseProgram(folder);
        PreflightChecks.libraries(program.executable());
        return program;
    }

    private Path folder(Path archive) {
        String name = archive.getFileName().toString();
        return settings.software().resolve(name.substring(0, name.lastIndexOf('.')));
    }

    private static String prefix(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(java.util.zip.ZipEntry::getName).filter(name -> name.endsWith(DATABASE_PROGRAM)).findFirst()
                .map(name -> name.substring(0, name.length() - DATABASE_PROGRAM.length() + 1))
                .orElseThrow(() -> new IOException("no MariaDB server in " + jar));
        }
    }
}
