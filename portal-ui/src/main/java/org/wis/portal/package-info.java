/**
 * What the three web applications share: the template of every page, words in two languages, the home page's rows, the menu, the manual.
 * Publishes the templates {@code /templates/page.xhtml} (signed in) and {@code /templates/door.xhtml} (not signed in), the tags {@code wis:field},
 * {@code wis:state}, {@code wis:refusal} and {@code wis:paused} (namespace {@code urn:wis:portal}), the beans {@code w}, {@code frame}, {@code todo},
 * {@link org.wis.portal.Notices}, {@link org.wis.portal.SearchMemory}, the interface {@link org.wis.portal.HomeTasks}, the table {@link org.wis.portal.Place}
 * and the base {@link org.wis.portal.refusal.ValueConverter}; how to write a page with them stands in docs/decisions/page-frame.md.
 * Must never decide who may do what: it asks the use cases, and shows their answer.
 */
package org.wis.portal;
