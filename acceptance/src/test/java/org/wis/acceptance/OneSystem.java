package org.wis.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wis.launcher.Progress;
import org.wis.launcher.RunningSystem;
import org.wis.launcher.Settings;

/**
 * A system started when the first test asks for it and kept until the last test is done. Each test run begins with an empty database.
 */
final class OneSystem {

    private final String name;
    private final UnaryOperator<Settings> adjustment;
    private RunningSystem running;
    private RuntimeException failure;

    /**
     * @param name       of its data folder below the build folder
     * @param adjustment what it has that other test systems have not
     */
    OneSystem(String name, UnaryOperator<Settings> adjustment) {
        this.name = name;
        this.adjustment = adjustment;
    }

    synchronized RunningSystem get() {
        if (failure != null) {
            // Otherwise every test would wait for the same failing start again.
            throw new IllegalStateException("the system did not start, see the first failed test", failure);
        }
        if (running == null) {
            Path data = ProjectFiles.target().resolve(name);
            try {
                delete(data);
                Settings settings = Settings.isolated(data, ProjectFiles.target().resolve("software"), ProjectFiles.parts());
                running = RunningSystem.start(adjustment.apply(settings), Progress.silent());
            } catch (IOException wrong) {
                failure = new UncheckedIOException(wrong);
                throw failure;
            } catch (RuntimeException wrong) {
                failure = wrong;
                throw wrong;
            }
        }
        return running;
    }

    synchronized void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
