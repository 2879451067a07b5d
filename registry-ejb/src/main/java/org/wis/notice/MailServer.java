package org.wis.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server as configured: wis.mail.host, wis.mail.port, wis.mail.user, wis.mail.password, wis.mail.starttls, wis.mail.from, wis.mail.portal. */
@ApplicationScoped
public class MailServer {

    private static final String SECONDS = "15000";

    @Inject
    @ConfigProperty(name = "wis.mail.host")
    Optional<String> host;
    @Inject
    @ConfigProperty(name = "wis.mail.port", defaultValue = "25")
    int port;
    @Inject
    @ConfigProperty(name = "wis.mail.user")
    Optional<String> user;
    @Inject
    @ConfigProperty(name = "wis.mail.password")
    Optional<String> password;
    @Inject
    @ConfigProperty(name = "wis.mail.starttls", defaultValue = "true")
    boolean startTls;
    @Inject
    @ConfigProperty(name = "wis.mail.from")
    Optional<String> from;
    @Inject
    @ConfigProperty(name = "wis.mail.portal")
    Optional<String> portal;

    /** Whether there is one: without server and sender, notices stay in the portal. */
    public boolean isConfigured() {
        return host.isPresent() && from.isPresent();
    }

    String host() {
        return host.orElseThrow();
    }

    int port() {
        return port;
    }

    String from() {
        return from.orElseThrow();
    }

    /** Address of the portal without a slash at its end; empty when it is not told. */
    String portal() {
        return portal.map(address -> address.replaceAll("/+$", "")).orElse("");
    }

    Optional<String> user() {
        return user;
    }

    String password() {
        return password.orElse("");
    }

    /** Settings of Jakarta Mail; never waits longer than some seconds. */
    Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host());
        settings.setProperty("mail.smtp.port", String.valueOf(port));
        settings.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        settings.setProperty("mail.smtp.connectiontimeout", SECONDS);
        settings.setProperty("mail.smtp.timeout", SECONDS);
        settings.setProperty("mail.smtp.writetimeout", SECONDS);
        return settings;
    }
}
