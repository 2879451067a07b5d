package org.wis.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.wis.time.SettableTime;

/**
 * The delivered application as a deployment for in-container tests: the same EAR with one more web application that holds the tests, and with
 * {@link SettableTime} in the place of the official time.
 */
public final class PortalArchive {

    private static final String REGISTRY = "registry-ejb.jar";
    private static final String DESCRIPTOR = "META-INF/application.xml";

    private final EnterpriseArchive ear;
    private final JavaArchive registry;
    private final WebArchive tests = ShrinkWrap.create(WebArchive.class, "wis-test.war").addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");

    private PortalArchive() {
        ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, ProjectFiles.ear().toFile());
        try (InputStream jar = ear.get(REGISTRY).getAsset().openStream()) {
            registry = ShrinkWrap.create(ZipImporter.class, REGISTRY).importFrom(jar).as(JavaArchive.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        registry.addClass(SettableTime.class);
    }

    /** The delivered application with these test classes and whatever they need beside it; never null. */
    public static PortalArchive with(Class<?>... testClasses) {
        PortalArchive archive = new PortalArchive();
        archive.tests.addClasses(testClasses);
        return archive;
    }

    /** Adds classes to the registry's own jar, for example alternatives of its beans. */
    public PortalArchive inRegistry(Class<?>... classes) {
        registry.addClasses(classes);
        return this;
    }

    /** Lets the tests inside the server read a text by this name. */
    public PortalArchive telling(String name, String text) {
        tests.addAsResource(new StringAsset(text), name);
        return this;
    }

    /** What {@code @Deployment} answers. */
    public EnterpriseArchive deployment() {
        ear.delete(REGISTRY);
        ear.addAsModule(registry);
        ear.addAsModule(Testable.archiveToTest(tests));
        ear.setApplicationXML(new StringAsset(descriptorWithTests()));
        return ear;
    }

    private String descriptorWithTests() {
        try (InputStream descriptor = ear.get(DESCRIPTOR).getAsset().openStream()) {
            String text = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("<library-directory>",
                "<module><web><web-uri>wis-test.war</web-uri><context-root>/wis-test</context-root></web></module>\n  <library-directory>");
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

}
