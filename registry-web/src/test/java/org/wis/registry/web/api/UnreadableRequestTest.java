package org.wis.registry.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.wis.gate.Refused;

/** What cannot be read is refused with its place before any use case is asked: never a fault, and never taken as absent. */
class UnreadableRequestTest {

    @Test
    void a_sign_in_says_what_it_lacks() {
        assertPlace("$", () -> new SessionResource().signIn("{\"username\":"));
        assertPlace("$", () -> new SessionResource().signIn(""));
        assertPlace("$.username", () -> new SessionResource().signIn("{\"username\":[1],\"password\":\"x\"}"));
        assertPlace("$.password", () -> new SessionResource().signIn("{\"username\":\"wu\"}"));
    }

    @Test
    void what_the_parser_itself_gives_up_on_is_refused_like_broken_json() {
        assertPlace("$", () -> new SessionResource().signIn("{\"username\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"));
        assertPlace("$", () -> new SessionResource().signIn("{\"username\":1" + "0".repeat(3_000) + "}"));
    }

    @Test
    void a_day_of_another_type_does_not_become_today() {
        String decision = "{\"documentNo\":\"1\",\"reason\":\"r\",\"hearingOn\":\"2026-01-02\",\"effectiveFrom\":";
        assertPlace("$.effectiveFrom", () -> RecordJson.read(decision + "20260101}", CertificateResource.RevocationRequest.class));
        assertPlace("$.effectiveFrom", () -> RecordJson.read(decision + "\"2026-02-30\"}", CertificateResource.RevocationRequest.class));
        assertPlace("$.effectiveDay", () -> RecordJson.read(decision + "null,\"effectiveDay\":\"2026-01-03\"}", CertificateResource.RevocationRequest.class));
    }

    @Test
    void a_member_of_staff_is_a_whole_number() {
        assertPlace("$.staff", () -> new CertificateResource().issue("{\"staff\":1.5}"));
        assertPlace("$.staff", () -> new CertificateResource().issue("{\"staff\":1e30}"));
        assertPlace("$.staff", () -> new CertificateResource().issue("{}"));
        assertPlace("$.type", () -> new CertificateResource().issue("{\"staff\":1,\"type\":\"VILLAGE\"}"));
    }

    @Test
    void a_card_needs_a_village_and_a_content_and_a_list_a_number() {
        assertPlace("$.village", () -> new CaseResource().open("{\"content\":{}}"));
        assertPlace("$.content", () -> new CaseResource().open("{\"village\":\"990121001204\"}"));
        assertPlace("limit", () -> new CaseResource().find("", null, "many"));
    }

    private static void assertPlace(String place, Executable request) {
        Refused refused = assertThrows(Refused.class, request);
        assertEquals(ApiRefusal.REQUEST_UNREADABLE, refused.code());
        assertEquals(List.of(place), refused.operands());
    }
}
