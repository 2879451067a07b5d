package org.wis.gate;

/**
 * What an admitted write rests on; kept with every line for ever.
 *
 * @param kind          the sort
 * @param certificateId the certificate; null only in an emergency
 * @param actingId      the acting post, when it is one
 * @param emergencyId   the emergency authorisation, when it is one
 */
public record Basis(Kind kind, Long certificateId, Long actingId, Long emergencyId) {

    /** The sort of basis. */
    public enum Kind {
        /** Her own certificate, in her own township. */ CERTIFICATE,
        /** Her own certificate, in a township where she acts for a colleague (代岗). */ ACTING,
        /** A county manager enters for a township (代录). */ ON_BEHALF,
        /** An emergency authorisation (应急授权). */ EMERGENCY
    }
}
