package org.wis.session;

/** Subject areas of the content library (5.3). */
public enum Subject {
    /** Regulations and privacy. */ REGULATIONS,
    /** Operating the system. */ OPERATIONS,
    /** Data quality and validation. */ DATA_QUALITY,
    /** Statistics. */ STATISTICS,
    /** Security and backup. */ SECURITY,
    /** Service, communication and respect. */ SERVICE,
    /** Archives. */ ARCHIVES,
    /** Emergency. */ EMERGENCY
}
