package org.wis.certification;

import java.io.Serializable;

/**
 * Which certificates to list.
 *
 * @param state        only in this state; null for all
 * @param expiringDays only in force and ending within so many days; null for all
 * @param text         beginning of the number or of the holder's name; null or blank for all
 */
public record CertificateFilter(CertificateState state, Integer expiringDays, String text) implements Serializable {

    /** Every certificate. */
    public static final CertificateFilter ALL = new CertificateFilter(null, null, null);
}
