package org.wis.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the tests expect of an answer, always the whole of it: all codes, all banners. */
final class Answers {

    private Answers() {
    }

    static void refuses(Judgement answer, GateRefusal... codes) {
        Set<GateRefusal> expected = codes.length == 0 ? EnumSet.noneOf(GateRefusal.class) : EnumSet.copyOf(Arrays.asList(codes));
        assertEquals(expected, answer.reasons().stream().map(GateReason::code).collect(Collectors.toCollection(() -> EnumSet.noneOf(GateRefusal.class))));
        if (codes.length > 0) {
            assertNull(answer.basis(), "a refusal rests on nothing");
        }
    }

    static void admits(Judgement answer, Banner.Kind... banners) {
        refuses(answer);
        assertEquals(new HashSet<>(Arrays.asList(banners)), answer.banners().stream().map(Banner::kind).collect(Collectors.toSet()));
    }

    static void admitsOn(Judgement answer, Basis.Kind basis, Banner.Kind... banners) {
        admits(answer, banners);
        assertNotNull(answer.basis());
        assertEquals(basis, answer.basis().kind());
    }
}
