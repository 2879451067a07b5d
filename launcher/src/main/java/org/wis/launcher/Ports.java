package org.wis.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Random;

/**
 * The three loopback ports of a system.
 *
 * @param http     where people and programs reach the application
 * @param admin    where the server is administered
 * @param database where MariaDB listens, unless an existing one is used
 */
public record Ports(int http, int admin, int database) {

    private static final Random RANDOM = new SecureRandom();
    // Below the range from which Linux hands out ports of outgoing connections, so that none of those takes ours meanwhile.
    private static final int LOWEST = 20000;
    private static final int HIGHEST = 32000;

    /** Three different ports free at this moment. */
    public static Ports free() {
        int http = anyFree(0, 0);
        int admin = anyFree(http, 0);
        return new Ports(http, admin, anyFree(http, admin));
    }

    /** Says which port is taken and how to choose another one. */
    void requireFree(boolean withDatabase) {
        requireFree(http, "wis.port");
        requireFree(admin, "wis.admin.port");
        if (withDatabase) {
            requireFree(database, "wis.mariadb.port");
        }
    }

    private static void requireFree(int port, String setting) {
        if (port < 1 || port > 65535) {
            throw new CannotStart("端口 " + port + "（" + setting + "）不在 1 到 65535 之间。", "Port " + port + " (" + setting + ") is not between 1 and 65535.");
        }
        if (!isFree(port)) {
            throw new CannotStart("端口 " + port + " 已被其他程序占用。请停止该程序，或加上 -D" + setting + "=<另一个端口> 再启动。",
                "Port " + port + " is already taken by another program. Stop that program, or start again with -D" + setting + "=<another port>.");
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree(int notThis, int norThis) {
        int port;
        do {
            port = LOWEST + RANDOM.nextInt(HIGHEST - LOWEST);
        } while (port == notThis || port == norThis || !isFree(port));
        return port;
    }
}
