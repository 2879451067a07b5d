package org.wis.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** Nobody chooses the address under which questions are counted. */
class ClientAddressTest {

    private static String of(String connection, String forwarded) {
        return ClientAddress.of((HttpServletRequest) Proxy.newProxyInstance(ClientAddressTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getRemoteAddr") ? connection : method.getName().equals("getHeader") ? forwarded : null));
    }

    @Test
    void behind_our_own_proxy_the_last_address_counts() {
        assertEquals("203.0.113.9", of("127.0.0.1", "203.0.113.9"));
        assertEquals("203.0.113.9", of("127.0.0.1", "192.0.2.1, 203.0.113.9"));
        assertEquals("203.0.113.9", of("0:0:0:0:0:0:0:1", "192.0.2.1, 203.0.113.9"));
        assertEquals("127.0.0.1", of("127.0.0.1", null));
    }

    @Test
    void what_a_stranger_writes_into_the_header_does_not_count() {
        assertEquals("198.51.100.7", of("198.51.100.7", "203.0.113.9"));
    }
}
