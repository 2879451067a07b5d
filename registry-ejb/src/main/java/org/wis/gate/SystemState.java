package org.wis.gate;

/** Whether the system has finished starting. The operations feature implements it. */
public interface SystemState {

    /** Whether use cases may be called. */
    boolean isReady();
}
