package org.wis.certcheck;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Who asks, as far as the limit goes: an IPv4 address, or the network of 64 bits of an IPv6 address, of which one person has many. */
final class Asker {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int NETWORK_BYTES = 8;
    private static final String OTHER = "other";

    private Asker() {
    }

    /** Never asks a name server: what is no address counts as one asker together with everything of that sort. */
    static String of(String address) {
        if (address == null || !LITERAL.matcher(address).matches()) {
            return OTHER;
        }
        try {
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), NETWORK_BYTES)) : read.getHostAddress();
        } catch (UnknownHostException none) {
            return OTHER;
        }
    }
}
