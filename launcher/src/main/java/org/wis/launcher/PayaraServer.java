package org.wis.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The Payara server of one data folder. Its configuration is written anew at every start, so that it never differs from what the launcher wants.
 */
final class PayaraServer {

    private static final String DOMAIN = "wis";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    // A successful deployment has already run the application's start; what is not ready soon after never will be.
    private static final Duration PATIENCE_WITH_APPLICATION = Duration.ofSeconds(90);
    private static final int OK = 200;

    private static final int STOPS_FIRST = 1;

    private final Children children;
    private final Path installation;
    private final DataFolder folder;
    private final Secrets secrets;
    private final Settings settings;
    private final AdminCommand admin;
    private ChildProcess process;

    PayaraServer(Children children, Path installation, DataFolder folder, Secrets secrets, Settings settings) {
        this.children = children;
        this.installation = installation;
        this.folder = folder;
        this.secrets = secrets;
        this.settings = settings;
        this.admin = new AdminCommand(children, installation, folder.temporary(), settings.ports().admin(), folder.run().resolve("admin.password"));
    }

    static Path pidFile(DataFolder folder) {
        return folder.run().resolve("payara.pid");
    }

    ChildProcess process() {
        return process;
    }

    Path log() {
        return domain().resolve("logs").resolve("server.log");
    }

    String adminPassword() {
        return secrets.get(Secrets.SERVER_ADMIN);
    }

    /** Starts the server, without an application, and waits until it answers. */
    void start(Map<String, String> environment) throws IOException {
        createDomain();
        configure();
        admin.know("AS_ADMIN_PASSWORD=" + adminPassword());
        ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.logs().resolve("payara-console.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("WIS_"));
        builder.environment().putAll(environment);
        process = children.start(builder, pidFile(folder), STOPS_FIRST);
        // The public listener opens first; commands are understood only when the administration answers as well.
        await(request(settings.ports().admin(), "/__asadmin/uptime").header("User-Agent", "hk2-agent").header("Authorization", basic()).build(), "Payara", PATIENCE);
    }

    /** Deploys the application, in place of an earlier one of that name. */
    void deploy(Path application, String name) throws IOException {
        admin.run("deploy", "--force=true", "--name", name, application.toString());
    }

    /** Takes the application away. */
    void undeploy(String name) throws IOException {
        admin.run("undeploy", name);
    }

    /** Waits until {@code path} answers 200. */
    void awaitHealthy(String path) throws IOException {
        await(request(settings.ports().http(), path).build(), path, PATIENCE_WITH_APPLICATION);
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(60));
    }

    private String basic() {
        return "Basic " + Base64.getEncoder().encodeToString(("admin:" + adminPassword()).getBytes(StandardCharsets.UTF_8));
    }

    private void await(HttpRequest request, String what, Duration patience) {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
        String last = "";
        for (long began = System.nanoTime(); System.nanoTime() - began < patience.toNanos();) {
            if (!process.runsAfter(Duration.ofMillis(250))) {
                throw new CannotStart("Payara 意外退出，见 " + log() + "。", "Payara ended unexpectedly, see " + log() + ".");
            }
            try {
                int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status == OK) {
                    return;
                }
                last = "HTTP " + status;
            } catch (IOException notYet) {
                last = String.valueOf(notYet.getMessage());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CannotStart("启动被中断。", "The start was interrupted.", interrupted);
            }
        }
        throw new CannotStart(what + " 没有就绪（" + last + "），见 " + log() + "。", what + " did not become ready (" + last + "), see " + log() + ".");
    }

    private Path domain() {
        return folder.server().resolve(DOMAIN);
    }

    private Path template() {
        return installation.resolve("glassfish").resolve("domains").resolve("domain1");
    }

    private void createDomain() throws IOException {
        if (Files.isDirectory(folder.server())) {
            return;
        }
        Path unfinished = folder.server().resolveSibling("server.unfinished");
        UnpackedArchive.delete(unfinished);
        DataFolder.createPrivateFolder(unfinished);
        UnpackedArchive.copy(template(), unfinished.resolve(DOMAIN));
        admin.know("AS_ADMIN_PASSWORD=", "AS_ADMIN_NEWPASSWORD=" + adminPassword());
        admin.run("change-admin-password", "--domain_name", DOMAIN, "--domaindir", unfinished.toString());
        Files.move(unfinished, folder.server());
    }

    private void configure() throws IOException {
        DomainXml xml = DomainXml.read(template().resolve("config").resolve("domain.xml"));
        xml.closeWhatIsNotNeeded();
        xml.listen(settings.ports().http(), settings.ports().admin());
        xml.java(settings.heapMegabytes(), List.of("-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=UTF-8", "-Dh2.bindAddress=127.0.0.1",
            "-Djava.net.preferIPv4Stack=true", "-Djava.io.tmpdir=" + folder.temporary(), "-XX:+ExitOnOutOfMemoryError"));
        Path fresh = domain().resolve("config").resolve("domain.xml.new");
        xml.write(fresh);
        Files.move(fresh, fresh.resolveSibling("domain.xml"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        // Deployed anew at each start; a half-written cache after a crash must not be read again.
        for (String leftover : new String[] {"applications", "generated", "osgi-cache"}) {
            UnpackedArchive.delete(domain().resolve(leftover));
        }
    }

    /** Asks the administration client for the command line, so that we start the very process ourselves and own its process id. */
    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        String said = admin.run("start-domain", "--dry-run", "--domaindir", folder.server().toString(), DOMAIN);
        for (String line : said.split("\n")) {
            if (line.startsWith("Dump of JVM")) {
                command.add(AdminCommand.java());
            } else if (!command.isEmpty() && line.isEmpty()) {
                break;
            } else if (!command.isEmpty() && !line.endsWith("/bin/java")) {
                command.add(line);
            }
        }
        int readsPassword = command.indexOf("-read-stdin");
        if (readsPassword < 0) {
            throw new IOException("start-domain --dry-run printed no command line: " + said);
        }
        command.set(readsPassword + 1, "false");
        return command;
    }
}
