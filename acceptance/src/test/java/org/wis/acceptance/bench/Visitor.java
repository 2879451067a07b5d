package org.wis.acceptance.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.wis.acceptance.trial.OneTimeCode;
import org.wis.account.DemoAccount;
import org.wis.launcher.RunningSystem;

/** A person of the demo, signed in over HTTP with password and second factor. */
final class Visitor {

    private static final String COOKIE = "WISSESSION=";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int DONE = 200;

    private final HttpClient client;
    private final URI base;
    private final String session;

    private Visitor(HttpClient client, URI base, String session) {
        this.client = client;
        this.base = base;
        this.session = session;
    }

    /** Signs in; waits for the next code when the last one is used up. */
    static Visitor signIn(RunningSystem system, String username) throws IOException, InterruptedException, SQLException {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String body = String.format("{\"username\":\"%s\",\"password\":\"%s\",\"code\":\"%s\"}", username, DemoAccount.PASSWORD, OneTimeCode.of(DemoAccount.SECRET, freeStep(system, username)));
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(system.baseUrl().resolve("/registry/api/v1/session")).timeout(PATIENCE)
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != DONE) {
            throw new IOException("not signed in as " + username + ": " + answer.statusCode());
        }
        String cookie = answer.headers().allValues("Set-Cookie").stream().filter(value -> value.startsWith(COOKIE) && !value.startsWith(COOKIE + "deleteMe"))
                .reduce((first, last) -> last).orElseThrow(() -> new IOException("signed in without a session"));
        return new Visitor(client, system.baseUrl(), cookie.split(";", 2)[0]);
    }

    private static long freeStep(RunningSystem system, String username) throws SQLException, InterruptedException {
        long step;
        try (Connection owner = system.database().asOwner()) {
            step = Math.max(OneTimeCode.stepAt(Instant.now()), Row.number(owner, "SELECT totp_last_step + 1 FROM account WHERE username = ?", username));
        }
        CountDownLatch never = new CountDownLatch(1);
        while (step > OneTimeCode.stepAt(Instant.now()) + 1) {
            if (never.await(1, TimeUnit.SECONDS)) {
                throw new IllegalStateException();
            }
        }
        return step;
    }

    /** Has the runner in the server work. @return the times it answers @throws IOException when a worker failed, with what it said */
    String work(String what) throws IOException, InterruptedException {
        return sent(request("/wis-test/api/bench/" + what).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    /** A page. @throws IOException when it is not there */
    String page(String path) throws IOException, InterruptedException {
        return sent(request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header("Cookie", session);
    }

    private String sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != DONE) {
            String body = answer.body();
            throw new IOException(request.uri().getPath() + ": " + answer.statusCode() + " " + body.substring(0, Math.min(300, body.length())));
        }
        return answer.body();
    }
}
