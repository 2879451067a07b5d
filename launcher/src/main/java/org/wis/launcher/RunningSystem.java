package org.wis.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * A database, a server and the application, started together and stopped together. Closing it leaves no process.
 */
public final class RunningSystem implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private final CompletableFuture<Void> closing = new CompletableFuture<>();
    private final Children children = new Children();
    private volatile DataFolder folder;
    private volatile MariaDbServer database;
    private volatile PayaraServer server;

    RunningSystem(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when it is ready; when something fails, nothing keeps running.
     *
     * @throws CannotStart when a person can mend the cause
     */
    public static RunningSystem start(Settings settings, Progress progress) {
        RunningSystem system = new RunningSystem(settings, progress);
        try {
            system.start();
            return system;
        } catch (RuntimeException | Error failed) {
            system.close();
            throw failed;
        }
    }

    void start() {
        try {
            prepare();
            SystemParts parts = new SystemParts(settings);
            progress.says("准备服务器程序……", "Preparing the servers ...");
            Path payara = parts.payara();
            Secrets secrets = folder.secrets();
            server = new PayaraServer(children, payara, folder, secrets, settings);
            if (settings.external().isEmpty()) {
                database = new MariaDbServer(children, parts.mariadb(), folder, secrets, settings.ports().database(), settings.binaryLog());
            }
            CompletableFuture<Void> databaseReady = CompletableFuture.runAsync(this::startDatabase);
            try {
                progress.says("启动 Payara……", "Starting Payara ...");
                server.start(environment(secrets));
            } finally {
                join(databaseReady);
            }
            deploy();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private void prepare() throws IOException {
        PreflightChecks.jdk(Runtime.version().feature());
        if (settings.external().isEmpty()) {
            PreflightChecks.platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        PreflightChecks.disk(settings.data());
        folder = DataFolder.open(settings.data());
        for (Path pidFile : new Path[] {PayaraServer.pidFile(folder), MariaDbServer.pidFile(folder)}) {
            Optional<ChildProcess> leftBehind = ChildProcess.leftBehind(pidFile);
            if (leftBehind.isPresent()) {
                progress.says("停止上次遗留的进程 " + leftBehind.get().pid(), "Stopping process " + leftBehind.get().pid() + " left behind by the last start");
                leftBehind.get().stop();
            }
        }
        settings.ports().requireFree(settings.external().isEmpty());
        settings.application().ifPresent(application -> PreflightChecks.file(application, "EAR"));
    }

    private void startDatabase() {
        if (settings.external().isPresent()) {
            progress.says("检查已有的 MariaDB……", "Checking the existing MariaDB ...");
            ExternalDatabase.check(settings.external().get());
            return;
        }
        try {
            progress.says("启动 MariaDB……", "Starting MariaDB ...");
            database.start();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private void deploy() throws IOException {
        if (settings.application().isPresent()) {
            progress.says("部署应用……", "Deploying the application ...");
            server.deploy(settings.application().get(), Settings.APPLICATION_NAME);
            if (!settings.healthPath().isEmpty()) {
                server.awaitHealthy(settings.healthPath());
            }
        }
    }

    private Map<String, String> environment(Secrets secrets) {
        DatabaseAccess access = database();
        Map<String, String> environment = new HashMap<>();
        environment.put("WIS_MODE", settings.mode());
        environment.put("WIS_DB_URL", access.url());
        environment.put("WIS_DB_OWNER", access.owner().user());
        environment.put("WIS_DB_OWNER_PASSWORD", access.owner().password());
        environment.put("WIS_DB_APP", access.app().user());
        environment.put("WIS_DB_APP_PASSWORD", access.app().password());
        if (settings.external().isEmpty()) {
            environment.put("WIS_DB_APP_HOST", MariaDbServer.HOST);
        }
        environment.put("WIS_KEYS", secrets.get(Secrets.FIELD_KEYS));
        environment.put("WIS_INDEX_KEY", secrets.get(Secrets.INDEX_KEY));
        environment.put("WIS_PUBLIC_URL", baseUrl().toString());
        if (settings.mode().equals("demo")) {
            environment.put("WIS_SIGNING_KEYSTORE", folder.signingKeys().toString());
            environment.put("WIS_SIGNING_KEYSTORE_PASSWORD", secrets.get(Secrets.SIGNING_PASSWORD));
        }
        environment.putAll(settings.environment());
        return environment;
    }

    private static void join(CompletableFuture<Void> task) {
        try {
            task.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Where the application is reached, without a path; never null. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + settings.ports().http());
    }

    /** Port of the server's administration. */
    public int adminPort() {
        return settings.ports().admin();
    }

    /** Name and password of the server's administrator; never null. */
    public Login admin() {
        return new Login("admin", server.adminPassword());
    }

    /** How the application reaches its database; never null. */
    public DatabaseAccess database() {
        return settings.external().orElseGet(() -> database.access());
    }

    /** A new connection of the database's administrator; only with an own MariaDB. The caller closes it. */
    public Connection asDatabaseRoot() throws SQLException {
        return database.asRoot();
    }

    /** The folder with MariaDB's files, the binary logs {@code binlog.*} among them. */
    public Path databaseFolder() {
        return folder.database();
    }

    /** Process ids of the servers that run now: Payara, and MariaDB when it is our own. Never null. */
    public List<Long> processIds() {
        return Stream.of(server.process(), database == null ? null : database.process()).filter(Objects::nonNull).map(ChildProcess::pid).toList();
    }

    /** What the server has logged; never null. */
    public Path serverLog() {
        return server.log();
    }

    /** Ends MariaDB at once, as a power cut would. */
    public void killDatabase() throws IOException {
        database.process().kill();
    }

    /** Starts MariaDB again after {@link #killDatabase()} and waits until it answers. */
    public void restartDatabase() throws IOException {
        database.start();
    }

    /** Ends Payara at once, as a power cut would. */
    public void killServer() throws IOException {
        server.process().kill();
    }

    /** Starts Payara again after {@link #killServer()}, deploys the application and waits until it is healthy. */
    public void restartServer() throws IOException {
        server.start(environment(folder.secrets()));
        deploy();
    }

    /** Deploys another application beside it; neither argument is null. */
    public void deploy(Path application, String name) throws IOException {
        server.deploy(application, name);
    }

    /** Takes an application away, {@link Settings#APPLICATION_NAME} for the settings' own. */
    public void undeploy(String name) throws IOException {
        server.undeploy(name);
    }

    /** Returns when the system is closed, or with the name of the server that ended by itself. */
    Optional<String> awaitEnd() {
        CompletableFuture<String> ended = closing.thenApply(nothing -> "");
        ended = ended.applyToEither(server.process().onExit().thenApply(handle -> "Payara"), name -> name);
        if (database != null) {
            ended = ended.applyToEither(database.process().onExit().thenApply(handle -> "MariaDB"), name -> name);
        }
        String name = ended.join();
        return closing.isDone() ? Optional.empty() : Optional.of(name);
    }

    /** Whether a close has begun. */
    boolean isClosing() {
        return closing.isDone();
    }

    @Override
    public void close() {
        closing.complete(null);
        try {
            children.close();
            synchronized (this) {
                if (folder != null) {
                    Files.deleteIfExists(folder.run().resolve("admin.password"));
                    folder.close();
                    folder = null;
                }
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
