package org.wis.acceptance;

import java.nio.file.Path;

/** Where the build has put what the tests need. */
final class ProjectFiles {

    private static final Path PROJECT = Path.of(System.getProperty("wis.project", "..")).toAbsolutePath().normalize();

    private ProjectFiles() {
    }

    /** The application exactly as it is delivered. */
    static Path ear() {
        return PROJECT.resolve("ear").resolve("target").resolve("wis-portal.ear");
    }

    /** The two servers as archives. */
    static Path parts() {
        return PROJECT.resolve("launcher").resolve("target").resolve("parts");
    }

    /** The build folder of this module. */
    static Path target() {
        return Path.of(System.getProperty("wis.target", "target")).toAbsolutePath().normalize();
    }
}
