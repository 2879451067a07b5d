/**
 * Who may do what: one table of actions, one door before every use case, one proof of permission for every line written.
 * Publishes the table {@link org.wis.gate.Action}, the declarations {@link org.wis.gate.Does} and {@link org.wis.gate.Reads}, the {@link org.wis.gate.Mandate} and the refusals.
 * Must never admit a write from a cache or a session, and knows no way around itself.
 */
package org.wis.gate;
