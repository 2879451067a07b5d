package org.wis.acceptance.trial;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wis.account.DemoAccount;
import org.wis.gate.Role;

/** One signed-in person at the desk, seen from outside the server. Any number of threads may use it at once, as one person may open many windows. */
public final class Desk {

    private static final String COOKIE = "WISSESSION=";
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final URI base;
    private final String username;
    private final String session;

    private Desk(HttpClient client, URI base, String username, String session) {
        this.client = client;
        this.base = base;
        this.username = username;
        this.session = session;
    }

    /**
     * Makes an account for a person who has none, and signs in with it.
     *
     * @param name  beginning of the sign-in name; the person's number follows
     * @param staff the person
     */
    public static Desk of(URI base, String name, long staff, Role role) throws IOException, InterruptedException {
        String username = name + staff;
        HttpResponse<String> answer = post(client(), base.resolve("/wis-test/people"), "", FORM, form("username", username, "staff", String.valueOf(staff), "role", role.name()));
        if (answer.statusCode() != 200) {
            throw new IOException("no account: " + answer.statusCode());
        }
        return signIn(base, username);
    }

    /** The same person after her session was lost. */
    public Desk signedInAgain() throws IOException, InterruptedException {
        return signIn(base, username);
    }

    /** Signs in with password and second factor, by the delivered interface. Asks again with the next code when the last one was used up already. */
    private static Desk signIn(URI base, String username) throws IOException, InterruptedException {
        HttpClient client = client();
        List<String> answers = new ArrayList<>();
        long now = OneTimeCode.stepAt(Instant.now());
        for (long step = now; step <= now + 1; step++) {
            HttpResponse<String> answer = post(client, base.resolve("/registry/api/v1/session"), "", "application/json", String.format(
                    "{\"username\":\"%s\",\"password\":\"%s\",\"code\":\"%s\"}", username, DemoAccount.PASSWORD, OneTimeCode.of(DemoAccount.SECRET, step)));
            answers.add(answer.statusCode() + " " + answer.body());
            if (answer.statusCode() == 200) {
                String cookie = answer.headers().allValues("Set-Cookie").stream().filter(value -> value.startsWith(COOKIE) && !value.startsWith(COOKIE + "deleteMe"))
                        .reduce((first, last) -> last).orElseThrow(() -> new IOException("signed in without a session"));
                return new Desk(client, base, username, cookie.split(";", 2)[0]);
            }
        }
        throw new IOException("not signed in as " + username + ": " + answers);
    }

    /** Opens a card. Answers its number and its version. */
    public Answer open(String name) throws IOException, InterruptedException {
        return ask("open", "name", name);
    }

    /** Amends a card so that it bears the mark. Answers its version. */
    public Answer amend(String caseNumber, long version, String mark) throws IOException, InterruptedException {
        return ask("amend", "case", caseNumber, "version", String.valueOf(version), "mark", mark);
    }

    /** Suspends the certificate. */
    public Answer suspend(String certificate, String document) throws IOException, InterruptedException {
        return ask("suspend", "certificate", certificate, "document", document);
    }

    /** Reinstates it. */
    public Answer reinstate(String certificate, String document) throws IOException, InterruptedException {
        return ask("reinstate", "certificate", certificate, "document", document);
    }

    private Answer ask(String what, String... namesAndValues) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(client, base.resolve("/wis-test/api/desk/" + what), session, FORM, form(namesAndValues));
        return new Answer(answer.statusCode(), answer.body());
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    }

    private static HttpResponse<String> post(HttpClient client, URI uri, String session, String type, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        if (!session.isEmpty()) {
            request.header("Cookie", session);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String form(String... namesAndValues) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append(i == 0 ? "" : "&").append(namesAndValues[i]).append('=').append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
