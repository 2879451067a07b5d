package org.wis.acceptance.gate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.wis.account.DemoAccount;

/** A program that calls the delivered interface over HTTP, from inside the server, so that it lives by the same moved clock. */
final class Caller {

    /** Name of the resource that says where the server listens. */
    static final String ADDRESS = "server-address.txt";

    private static final String COOKIE = "WISSESSION=";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private String session = "";

    private Caller() throws IOException {
        try (InputStream address = Caller.class.getResourceAsStream("/" + ADDRESS)) {
            api = URI.create(new String(address.readAllBytes(), StandardCharsets.UTF_8)).resolve("/registry/api/v1/");
        }
    }

    /** Signs in over the interface. */
    static Caller signedIn(Stage stage, Player who) throws IOException, InterruptedException, SQLException {
        stage.owner().rows().run("UPDATE account SET totp_last_step = 0 WHERE id = ?", who.account());
        Caller caller = new Caller();
        HttpResponse<String> answer = caller.send(caller.request("session").POST(HttpRequest.BodyPublishers.ofString(String.format(
                "{\"username\":\"%s\",\"password\":\"%s\",\"code\":\"%s\"}", who.username(), DemoAccount.PASSWORD, stage.code()))));
        caller.session = answer.headers().allValues("Set-Cookie").stream().filter(value -> value.startsWith(COOKIE) && !value.startsWith(COOKIE + "deleteMe"))
                .reduce((first, last) -> last).orElseThrow(() -> new IOException("not signed in: " + answer.statusCode() + " " + answer.body())).split(";", 2)[0];
        return caller;
    }

    /** Saves the form with another address. @return status and body */
    String save(Form form, String address) throws IOException, InterruptedException {
        String village = form.content().administrative().managingDivision().value();
        String body = String.format("{\"administrative\":{\"managingDivision\":\"%1$s\",\"enteredOn\":\"%2$s\",\"entryReason\":\"4\",\"dataSource\":\"1\","
                + "\"noticeGivenOn\":\"%2$s\"},\"person\":{\"name\":\"林试\",\"idType\":\"00\",\"idReason\":\"01\",\"birthDate\":\"%3$s\",\"ethnicity\":\"01\","
                + "\"maritalStatus\":\"90\",\"preferredContact\":\"NONE\"},\"residence\":{\"registeredDivision\":\"%1$s\",\"registeredAddress\":\"试验村1号\","
                + "\"residenceDivision\":\"%1$s\",\"residenceAddress\":\"%4$s\"}}", village, form.content().administrative().enteredOn(),
                form.content().person().birthDate(), address);
        HttpResponse<String> answer = send(request("cases/" + form.number().value()).header("If-Match", "\"" + form.version() + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
        return answer.statusCode() + " " + answer.body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path)).header("Content-Type", "application/json");
        return session.isEmpty() ? request : request.header("Cookie", session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
