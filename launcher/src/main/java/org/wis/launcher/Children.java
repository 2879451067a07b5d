package org.wis.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All processes of one system. After it is closed none runs and none can be started, even while a start is still under way.
 */
final class Children {

    private record Server(int order, ChildProcess process) {
    }

    private final List<Server> servers = new ArrayList<>();
    private final List<Process> brief = new ArrayList<>();
    private boolean closed;

    /** Starts a server; those with the lower {@code order} are stopped first. */
    synchronized ChildProcess start(ProcessBuilder builder, Path pidFile, int order) throws IOException {
        requireOpen();
        ChildProcess process = ChildProcess.start(builder, pidFile);
        servers.removeIf(server -> !server.process().isAlive());
        servers.add(new Server(order, process));
        return process;
    }

    /** Starts a helper that ends by itself, and is ended at once when the system closes before. */
    synchronized Process startBriefly(ProcessBuilder builder) throws IOException {
        requireOpen();
        brief.removeIf(process -> !process.isAlive());
        Process process = builder.start();
        brief.add(process);
        return process;
    }

    synchronized void close() throws IOException {
        closed = true;
        brief.forEach(Process::destroyForcibly);
        servers.sort(Comparator.comparingInt(Server::order));
        for (Server server : servers) {
            server.process().stop();
        }
        servers.clear();
    }

    private void requireOpen() {
        if (closed) {
            throw new CannotStart("启动已取消。", "The start was cancelled.");
        }
    }
}
