package org.wis.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The configuration of a Payara domain: reads the one delivered with the server and makes it safe. Every listener that stays is on loopback, every one
 * that is not needed is off: TLS (a proxy ends it), remote EJB calls, JMX, JMS, Hazelcast, and the health, metrics and OpenAPI pages of the server itself.
 */
final class DomainXml {

    private static final String LOOPBACK = "127.0.0.1";
    private final Document document;
    private final Element config;

    private DomainXml(Document document) {
        this.document = document;
        this.config = byName("config", "server-config");
    }

    static DomainXml read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new DomainXml(factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException wrong) {
            throw new IOException(wrong);
        }
    }

    void write(Path file) throws IOException {
        try {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException wrong) {
            throw new IOException(wrong);
        }
    }

    void closeWhatIsNotNeeded() {
        for (Element listener : all(config, "iiop-listener")) {
            listener.setAttribute("enabled", "false");
            listener.setAttribute("address", LOOPBACK);
        }
        one("jmx-connector").setAttribute("enabled", "false");
        one("jmx-connector").setAttribute("address", LOOPBACK);
        byName("network-listener", "http-listener-2").setAttribute("enabled", "false");
        for (Element hazelcast : all(document.getDocumentElement(), "hazelcast-runtime-configuration")) {
            hazelcast.setAttribute("enabled", "false");
        }
        for (String page : new String[] {"hazelcast-config-specific-configuration", "microprofile-metrics-configuration", "microprofile-healthcheck-configuration",
            "microprofile-openapi-configuration"}) {
            one(page).setAttribute("enabled", "false");
        }
        // Nothing here uses JMS. Without this element the server adds one of its own that listens everywhere; of type REMOTE it starts no broker and opens no port.
        Element jms = one("jms-service");
        jms.setAttribute("type", "REMOTE");
        jms.setAttribute("default-jms-host", "default_JMS_host");
        Element host = one(jms, "jms-host");
        host.setAttribute("name", "default_JMS_host");
        host.setAttribute("host", LOOPBACK);
        host.setAttribute("port", "${JMS_PROVIDER_PORT}");
        host.setAttribute("lazy-init", "true");
        Element deployment = one(one("admin-service"), "das-config");
        deployment.setAttribute("autodeploy-enabled", "false");
        deployment.setAttribute("dynamic-reload-enabled", "false");
    }

    void listen(int http, int admin) {
        listen("http-listener-1", http);
        listen("admin-listener", admin);
        listen("http-listener-2", http);
        Element protocol = one(byName("protocol", "http-listener-1"), "http");
        protocol.setAttribute("xpowered-by", "false");
        protocol.setAttribute("server-header", "false");
        protocol.setAttribute("request-timeout-seconds", "300");
        Element threads = byName("thread-pool", "http-thread-pool");
        threads.setAttribute("min-thread-pool-size", "8");
        threads.setAttribute("max-thread-pool-size", "64");
        threads.setAttribute("max-queue-size", "512");
    }

    /** Replaces options that begin like one of {@code options} up to the equals sign, and the size of the heap. */
    void java(int heapMegabytes, List<String> options) {
        Element java = one("java-config");
        for (Element option : all(java, "jvm-options")) {
            String text = option.getTextContent().trim();
            if (text.startsWith("-Xmx")) {
                option.setTextContent("-Xmx" + heapMegabytes + "m");
            } else if (text.startsWith("-Dosgi.shell.telnet")) {
                java.removeChild(option);
            } else if (text.startsWith("-Dorg.glassfish.additionalOSGiBundlesToStart=")) {
                // The remote shell would open one more port.
                option.setTextContent(text.replace("org.apache.felix.shell.remote,", ""));
            }
        }
        for (String option : options) {
            Element added = document.createElement("jvm-options");
            added.setTextContent(option);
            java.appendChild(added);
        }
    }

    private void listen(String name, int port) {
        Element listener = byName("network-listener", name);
        listener.setAttribute("address", LOOPBACK);
        listener.setAttribute("port", String.valueOf(port));
    }

    private Element one(String tag) {
        return one(config, tag);
    }

    private Element one(Element parent, String tag) {
        List<Element> found = all(parent, tag);
        return found.isEmpty() ? (Element) parent.appendChild(document.createElement(tag)) : found.get(0);
    }

    private Element byName(String tag, String name) {
        return all(config == null ? document.getDocumentElement() : config, tag).stream().filter(element -> element.getAttribute("name").equals(name)).findFirst()
            .orElseThrow(() -> new IllegalStateException("no " + tag + " named " + name));
    }

    private static List<Element> all(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
