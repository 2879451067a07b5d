package org.wis.certification;

/** On whose part a step in the life of a certificate is taken. */
public enum CertificateActor {
    /** The provincial office that issues. */
    PROVINCE,
    /** An information manager of the holder's county. */
    COUNTY,
    /** The holder herself. */
    HOLDER
}
