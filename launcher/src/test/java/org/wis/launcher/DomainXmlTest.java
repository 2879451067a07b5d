package org.wis.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainXmlTest {

    private static final String DELIVERED = """
        <domain><hazelcast-runtime-configuration start-port="5900"/><configs><config name="server-config">
          <iiop-service><iiop-listener address="0.0.0.0" port="3700" id="orb-listener-1"/></iiop-service>
          <admin-service><jmx-connector address="0.0.0.0" port="8686" name="system"/></admin-service>
          <java-config><jvm-options>-Xmx512m</jvm-options><jvm-options>-Dosgi.shell.telnet.port=6666</jvm-options></java-config>
          <network-config><protocols><protocol name="http-listener-1"><http/></protocol></protocols><network-listeners>
            <network-listener port="8080" name="http-listener-1"/><network-listener port="8181" name="http-listener-2"/>
            <network-listener port="4848" name="admin-listener"/></network-listeners></network-config>
          <thread-pools><thread-pool name="http-thread-pool"/></thread-pools>
        </config></configs></domain>
        """;

    @TempDir
    private Path folder;

    private String configured() throws IOException {
        Path file = folder.resolve("domain.xml");
        Files.writeString(file, DELIVERED);
        DomainXml xml = DomainXml.read(file);
        xml.closeWhatIsNotNeeded();
        xml.listen(9001, 9002);
        xml.java(1024, List.of("-Duser.timezone=Asia/Shanghai"));
        xml.write(file);
        return Files.readString(file);
    }

    @Test
    void no_listener_stays_on_all_interfaces() throws IOException {
        String text = configured();
        assertFalse(text.contains("0.0.0.0"), text);
        assertTrue(text.contains("<network-listener address=\"127.0.0.1\" name=\"http-listener-1\" port=\"9001\"/>"), text);
        assertTrue(text.contains("<network-listener address=\"127.0.0.1\" name=\"admin-listener\" port=\"9002\"/>"), text);
        assertTrue(text.contains("<network-listener address=\"127.0.0.1\" enabled=\"false\" name=\"http-listener-2\""), text);
    }

    @Test
    void what_the_application_does_not_need_is_off() throws IOException {
        String text = configured();
        for (String element : List.of("hazelcast-runtime-configuration", "microprofile-metrics-configuration", "microprofile-healthcheck-configuration",
            "microprofile-openapi-configuration", "iiop-listener", "jmx-connector")) {
            assertTrue(text.matches("(?s).*<" + element + "[^>]*enabled=\"false\".*"), element);
        }
    }

    @Test
    void the_heap_is_set_once_and_options_are_added() throws IOException {
        String text = configured();
        assertEquals(1, text.split("-Xmx", -1).length - 1);
        assertTrue(text.contains("-Xmx1024m"));
        assertTrue(text.contains("-Duser.timezone=Asia/Shanghai"));
        assertFalse(text.contains("telnet"));
    }
}
