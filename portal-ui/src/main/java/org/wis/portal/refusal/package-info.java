/**
 * The one place where refusals and faults become words on the page.
 * Publishes the words of refusals and the base of the converters of typed values.
 * Must never lose what was typed, show a stack trace, or let a page catch a refusal itself.
 */
package org.wis.portal.refusal;
