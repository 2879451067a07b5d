/**
 * The official time of the system, the calendar of Asia/Shanghai, from one clock that every rule asks.
 * Publishes {@link org.wis.time.OfficialTime}.
 * Must never be bypassed: no code of the product asks the machine for the time by itself.
 */
package org.wis.time;
