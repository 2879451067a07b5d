package org.wis.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** The few words of a mail, in both languages at once: nobody knows in which language a mail is read. */
@ApplicationScoped
class MailWords {

    private final Properties words = read();

    /** Subject: what sort of notice, without the matter. */
    String subject(String key) {
        return words.getProperty("subject." + key.replaceAll("[.].*", ""), words.getProperty("subject"));
    }

    /** Text with the address to open. */
    String text(String address) {
        return MessageFormat.format(words.getProperty("text"), address);
    }

    private static Properties read() {
        try (InputStream stream = MailWords.class.getResourceAsStream("mail.properties")) {
            Properties read = new Properties();
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the words of the mail", broken);
        }
    }
}
