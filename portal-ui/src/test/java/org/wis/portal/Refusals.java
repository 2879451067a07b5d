package org.wis.portal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wis.gate.Refusal;

/** Finds every code of refusal that the domain knows. */
final class Refusals {

    private Refusals() {
    }

    static List<Refusal> onTheClassPath() throws IOException, URISyntaxException, ClassNotFoundException {
        Path domain = Path.of(Refusal.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(domain)) {
            return in(domain);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + domain.toUri()), java.util.Map.of())) {
            return in(jar.getPath("/"));
        }
    }

    private static List<Refusal> in(Path root) throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("org/wis/") && name.endsWith("Refusal.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
        List<Refusal> found = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, Refusals.class.getClassLoader());
            if (type.isEnum() && Refusal.class.isAssignableFrom(type)) {
                for (Object constant : type.getEnumConstants()) {
                    found.add((Refusal) constant);
                }
            }
        }
        return found;
    }
}
