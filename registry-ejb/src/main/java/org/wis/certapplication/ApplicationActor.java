package org.wis.certapplication;

/** On whose part a step of an application is taken. */
public enum ApplicationActor {
    /** The applicant herself. */ APPLICANT,
    /** An information manager of her county. */ COUNTY,
    /** The office of her prefecture. */ PREFECTURE,
    /** The provincial office that issues. */ PROVINCE
}
