/**
 * Filters before every request and the plain page for what has no page.
 * Publishes the log of faults under a number; the rest is wired in web-fragment.xml.
 * Must never decide who may write: that is the gate's, behind every page and the interface alike.
 */
package org.wis.portal.guard;
