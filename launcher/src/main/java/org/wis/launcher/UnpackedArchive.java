package org.wis.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks one folder of a zip file, once: a folder that is there is complete, because it only gets its name when it is.
 */
final class UnpackedArchive {

    private UnpackedArchive() {
    }

    /**
     * @param archive a zip or jar file
     * @param prefix  the folder inside it, with a slash at the end; only what lies in it is unpacked, without the prefix
     * @param folder  where to put it
     */
    static void into(Path archive, String prefix, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        delete(unfinished);
        Files.createDirectories(unfinished);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(prefix)) {
                    unpack(zip, entry, unfinished, unfinished.resolve(entry.getName().substring(prefix.length())).normalize());
                }
            }
        }
        Files.move(unfinished, folder);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path folder, Path target) throws IOException {
        if (!target.startsWith(folder)) {
            throw new IOException("entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
        if (target.getParent().endsWith("bin") && !target.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + target);
        }
    }

    /** Deletes a folder with everything in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(UnpackedArchive::deleteOne);
        } catch (UncheckedIOException wrong) {
            throw wrong.getCause();
        }
    }

    /** Copies a folder with everything in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
